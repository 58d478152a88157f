import { contactName } from '../../../src/domain/checks/contact-name';
import { contacts } from '../../../src/schema/tables/contacts';
import { aCheckContext, aGoodCustomer } from '../../builders/check-context';

describe('contact-name', () => {
  it.each(['负责人', '采购', '前台', '老板', '经理', '采购经理', '人事部', '（前台）', 'HR', '13800138000'])(
    '%s is nobody',
    (value) => {
      expect(contactName.check(aGoodCustomer({ contactName: value }), aCheckContext())).toMatchObject([
        { field: 'contactName', message: 'contactNameIsRole', params: { value } },
      ]);
    },
  );

  it.each(['王经理', '张建国', '李总', '陈老师', '周采', 'Amy', 'John Smith', '', '阿里木·买买提'])(
    '%s is fine',
    (value) => {
      expect(contactName.check(aGoodCustomer({ contactName: value }), aCheckContext())).toEqual([]);
    },
  );

  it('looks at the names of contacts', () => {
    expect(contactName.check({ name: '前台' }, aCheckContext(contacts))).toMatchObject([{ field: 'name' }]);
  });
});
