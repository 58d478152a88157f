import type { Values } from '../../../src/domain/checks/check';
import { buildIndex } from '../../../src/domain/duplicates/duplicate-index';
import { duplicateKeys } from '../../../src/domain/duplicates/duplicate-keys';
import { findTwins } from '../../../src/domain/duplicates/find-twins';

function keyed(id: string, record: Values) {
  return { id, keys: duplicateKeys(record) };
}

/** What the second record is to the first, as 'rule reason field'. */
function relation(a: Values, b: Values): string | undefined {
  const [twin] = findTwins(keyed('C2', b), buildIndex([keyed('C1', a)]));
  return twin && `${twin.rule} ${twin.reason} ${twin.field}`;
}

const hangzhou = { region: '浙江省-杭州市' };

describe('findTwins', () => {
  it.each<[string, Values, Values, string | undefined]>([
    [
      'a code',
      { creditCode: '91330100MA2AB12C30', name: '甲公司' },
      { creditCode: '91330100ma2ab12c30', name: '乙公司' },
      'same sameCode creditCode',
    ],
    [
      'a mobile',
      { name: '甲公司', phone: '13800138000' },
      { name: '乙公司', phone: '0571-88887777；+86 13800138000' },
      'same sameMobile phone',
    ],
    ['a name in another form', { name: '云栖装备有限公司' }, { name: '雲棲裝備股份有限公司' }, 'same sameName name'],
    [
      'a name in another city',
      { name: '云栖装备有限公司', ...hangzhou },
      { name: '云栖装备有限公司', region: '广东省-深圳市' },
      'same sameName name',
    ],
    ['a group', { name: '云栖集团有限公司' }, { name: '云栖有限公司' }, 'likely sameCore name'],
    ['a branch', { name: '云栖有限公司' }, { name: '云栖有限公司杭州分公司' }, 'likely sameCore name'],
    [
      'a switchboard',
      { name: '甲公司', phone: '0571-88887777-801' },
      { name: '乙公司', phone: '0571-88887777' },
      'likely sharedPhone phone',
    ],
    [
      'an info@',
      { name: '甲公司', email: 'info@example.com' },
      { name: '乙公司', email: 'INFO@example.com' },
      'likely sharedMail email',
    ],
    [
      'a slip in the name',
      { name: '上海云栖智能科技有限公司' },
      { name: '上海云溪智能科技有限公司' },
      'likely similarName name',
    ],
    [
      'a word less',
      { name: '杭州云栖装备制造有限公司', ...hangzhou },
      { name: '杭州云栖装备制有限公司', ...hangzhou },
      'likely similarName name',
    ],
    ['a name that sounds alike', { name: '晨光装备有限公司' }, { name: '辰光装备有限公司' }, 'likely soundsAlike name'],
    [
      'a similar name elsewhere',
      { name: '上海云栖智能科技有限公司', ...hangzhou },
      { name: '上海云溪智能科技有限公司', region: '广东省-深圳市' },
      undefined,
    ],
    ['another numeral', { name: '北京大学附属第一医院' }, { name: '北京大学附属第三医院' }, undefined],
    ['a numeral in digits', { name: '杭州市第11中学校区' }, { name: '杭州市第12中学校区' }, undefined],
    ['another branch of one house', { name: '云栖有限公司第一分公司' }, { name: '云栖有限公司第三分公司' }, undefined],
    [
      'blanks',
      { name: '甲公司', phone: '', email: '', creditCode: '' },
      { name: '乙公司', phone: '', email: '', creditCode: '' },
      undefined,
    ],
    [
      'the same words of refusal',
      { name: '甲公司', phone: '无', email: '无' },
      { name: '乙公司', phone: '无', email: '无' },
      undefined,
    ],
    ['different names', { name: '平安银行股份有限公司' }, { name: '宁波银行股份有限公司' }, undefined],
    [
      'a person of the same name',
      { name: '张建国', type: '个人客户' },
      { name: '张建国', type: '个人客户' },
      'likely samePerson name',
    ],
    ['a person and a company', { name: '张建国', type: '个人客户' }, { name: '张建国有限公司' }, undefined],
  ])('%s', (_, a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });

  it('names the surest twins first and each once, never the record itself', () => {
    const records = [
      keyed('C1', { name: '云栖集团有限公司', phone: '0571-88887777' }),
      keyed('C2', { name: '云栖有限公司', phone: '13800138000' }),
      keyed('C3', { name: '丙公司', creditCode: '91330100MA2AB12C30' }),
      keyed('C4', { name: '云栖股份有限公司', creditCode: '91330100MA2AB12C30', phone: '13800138000；0571-88887777' }),
    ];
    const twins = findTwins(records[3] as (typeof records)[number], buildIndex(records));
    expect(twins.map(({ id, reason }) => `${id} ${reason}`)).toEqual(['C3 sameCode', 'C2 sameMobile', 'C1 sameCore']);
  });
});
