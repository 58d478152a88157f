import { addressedAs, salutationOf } from '../../../src/domain/contacts/salutation';

describe('addressedAs', () => {
  it.each([
    ['张建国', '', '老张', '老张'],
    ['张建国', '', '', '张老师'],
    ['沈涛', '技术部主管', ' ', '沈经理'],
    ['证券部', '', '', '证券部'],
    ['John Smith', 'CEO', '', 'John Smith'],
  ])('%s, %s, written “%s”: %s', (name, title, written, expected) => {
    expect(addressedAs(name, title, written)).toBe(expected);
  });
});

describe('salutationOf', () => {
  it.each([
    ['张建国', '总经理', '张总'],
    ['欧阳娜', '董事长', '欧阳总'],
    ['何敏', '采购负责人', '何经理'],
    ['沈涛', '技术部主管', '沈经理'],
    ['周雯', '', '周老师'],
    ['周雯', '教授', '周老师'],
    ['王经理', '采购', '王经理'],
    ['John Smith', 'CEO', ''],
    ['', '总经理', ''],
    ['证券部', '', ''],
    ['客户服务中心', '', ''],
    ['总经办公室', '', ''],
  ])('%s, %s: %s', (name, title, expected) => {
    expect(salutationOf(name, title)).toBe(expected);
  });
});
