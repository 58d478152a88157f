import { renamings } from '../../../src/domain/options/renamings';
import { isRuled } from '../../../src/domain/options/ruled-options';

const industries = [
  { value: '制造业', parent: '' },
  { value: '制造业-机械设备', parent: '制造业' },
  { value: '制造业研究', parent: '' },
  { value: '服务业-物流', parent: '服务业' },
];

describe('renamings', () => {
  it.each<[string, string, [string, string][]]>([
    ['制造业-机械设备', '制造业-装备', [['制造业-机械设备', '制造业-装备']]],
    [
      '制造业',
      '制造',
      [
        ['制造业', '制造'],
        ['制造业-机械设备', '制造-机械设备'],
      ],
    ],
  ])('%s → %s', (from, to, expected) => {
    expect(renamings(industries, from, to).map((one) => [one.from, one.to])).toEqual(expected);
  });
});

describe('isRuled', () => {
  it.each([
    ['methods', '上门拜访', true],
    ['methods', '传真', false],
    ['grades', 'A', true],
    ['kinds', '常规沟通', true],
    ['kinds', '培训', false],
    ['industries', '制造业', false],
  ])('%s %s: %s', (list, value, expected) => {
    expect(isRuled(list, value)).toBe(expected);
  });
});
