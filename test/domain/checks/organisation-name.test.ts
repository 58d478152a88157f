import { organisationName } from '../../../src/domain/checks/organisation-name';
import { aCheckContext, aGoodCustomer } from '../../builders/check-context';

describe('organisation-name', () => {
  it.each([
    '杭州云栖智能装备有限公司',
    '万科企业股份有限公司',
    '中集集团',
    '北京大学第一医院',
    '某某投资合伙企业（有限合伙）',
    '云栖装备有限公司（杭州）',
    '市市场监督管理局',
    '清华大学',
    'China Vanke Co., Ltd.',
    'Acme Inc',
    'Müller GmbH',
    '臺灣積體電路製造股份有限公司',
    '',
  ])('%s is the name of an organisation', (name) => {
    expect(organisationName.check(aGoodCustomer({ name }), aCheckContext())).toEqual([]);
  });

  it.each(['万科', '云栖智能', '恒锐精密', '华为', 'Acme'])('%s looks short', (name) => {
    expect(organisationName.check(aGoodCustomer({ name }), aCheckContext())).toEqual([
      { field: 'name', message: 'nameLooksShort', params: { value: name }, severity: 'warning' },
    ]);
  });

  it('leaves the names of persons', () => {
    expect(organisationName.check(aGoodCustomer({ name: '张建国', type: '个人客户' }), aCheckContext())).toEqual([]);
  });
});
