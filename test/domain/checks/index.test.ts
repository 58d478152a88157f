import { readdirSync } from 'node:fs';
import { isBlank, type Values } from '../../../src/domain/checks/check';
import { checks } from '../../../src/domain/checks/index';
import { customers } from '../../../src/schema/tables/customers';
import { aCheckContext, aGoodCustomer, told } from '../../builders/check-context';

function problemsOf(record: Values) {
  const context = aCheckContext();
  return checks
    .filter(({ tables }) => !tables || tables.includes(context.table))
    .flatMap((check) => check.check(record, context));
}

describe('the checks', () => {
  it('find nothing in a good record', () => {
    expect(problemsOf(aGoodCustomer())).toEqual([]);
  });

  // What a reviewer must see (K1).
  it.each<[string, Values, string[]]>([
    ['a mobile of ten digits', { phone: '1380013800' }, ['phone typed.phoneMobileLength']],
    ['a code with a wrong check character', { creditCode: '91330100MA2AB12C31' }, ['creditCode typed.creditCodeCheck']],
    ['a foundation to come', { founded: '2027-01-01' }, ['founded foundedInFuture']],
    ['a size against the employees', { employees: 800, size: '小微企业（50人以下）' }, ['size sizeAgainstEmployees']],
    ['a vague region', { region: '华东地区' }, ['region typed.regionVague']],
    ['a third party’s word', { dataSource: '第三方推荐', sourceVerified: false }, ['sourceVerified sourceNotVerified']],
    ['an industry of one’s own', { industry: '高端制造' }, ['industry industryNotAnOption']],
    ['masked numbers', { remark: '法人身份证110105********002X，卡号622202*********3446' }, ['remark sensitiveData']],
    ['a role for a name', { contactName: '负责人' }, ['contactName contactNameIsRole']],
    [
      'nothing in what is right',
      { creditCode: '914403001922038216', phone: '0571-88880100-801', contactName: '王经理', founded: '2008' },
      [],
    ],
  ])('find %s', (_, changes, expected) => {
    expect(told(problemsOf(aGoodCustomer(changes)))).toEqual(expected);
  });

  it('tell of a bare name one problem for each missing required field', () => {
    const problems = problemsOf({ name: '甲一机械有限公司', type: '企业客户', stage: '潜在客户' });
    expect(told(problems)).toEqual(['industry required', 'contactName required', 'phone required', 'owner required']);
  });

  it('ask of a person nothing that only an organisation has', () => {
    const person = {
      name: '张建国',
      type: '个人客户',
      contactName: '张建国',
      phone: '13800138000',
      stage: '潜在客户',
      owner: '王芳',
    };
    expect(
      problemsOf({ ...person, industry: '自由职业', creditCode: '无', founded: '很久', employees: 1, size: '大型' }),
    ).toEqual([]);
  });

  it('name only fields of the table', () => {
    const wrong = problemsOf({
      phone: '1',
      email: 'x',
      founded: 'x',
      region: 'x',
      creditCode: 'x',
      growth: 'x',
      consentAt: 'x',
      wechat: '同上',
    });
    expect(wrong.length).toBeGreaterThan(8);
    for (const { field } of wrong) expect(Object.keys(customers.fields)).toContain(field);
  });

  it('are listed, each file of them', () => {
    const others = ['check.ts', 'index.ts', 'asked-fields.ts', 'typed-problem.ts'];
    const files = readdirSync('src/domain/checks').filter((file) => !others.includes(file));
    expect(checks.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });
});

describe('isBlank', () => {
  it.each([undefined, '', '  ', []])('takes %j as blank', (value) => {
    expect(isBlank(value)).toBe(true);
  });

  it.each([0, false, 'x', ['x']])('takes %j as filled', (value) => {
    expect(isBlank(value)).toBe(false);
  });
});
