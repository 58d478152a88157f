import { findDuplicates } from '../../../src/application/twins/find-duplicates';
import { aWorld } from '../../builders/a-world';
import { aGoodCustomer } from '../../builders/check-context';
import { inMemoryRegister } from '../../builders/in-memory-register';

const found = (...records: Parameters<typeof aGoodCustomer>[0][]) =>
  findDuplicates(aWorld({ register: inMemoryRegister({ customers: records.map((one) => aGoodCustomer(one)) }) })).pairs;

it('finds pairs, the surest first, with both owners and the reason in words', () => {
  const pairs = found(
    { id: '1', name: '苏州恒锐精密机械有限公司', phone: '13800138000', owner: '李强' },
    { id: '2', name: '苏州恒锐精密机械有限公司上海分公司', phone: '021-88880001' },
    { id: '3', name: '宁波远景包装材料有限公司', phone: '13800138000' },
    { id: '4', name: '', phone: '' },
    { id: '5', name: '', phone: '' },
  );
  expect(pairs.map(({ first, second, rule }) => [first.id, second.id, rule])).toEqual([
    ['1', '3', 'same'],
    ['1', '2', 'likely'],
  ]);
  expect(pairs[0]).toMatchObject({ reason: '手机号相同', first: { owner: '李强' }, second: { owner: '王芳' } });
});

it('leaves out what was merged', () => {
  expect(found({ id: '1' }, { id: '2', status: '已合并' })).toEqual([]);
});
