import { untoldFields } from '../../../src/domain/privacy/untold';
import type { Table } from '../../../src/schema/define-table';
import { contacts } from '../../../src/schema/tables/contacts';
import { customers } from '../../../src/schema/tables/customers';
import { orders } from '../../../src/schema/tables/orders';

describe('untoldFields', () => {
  it.each<[Table, Record<string, string>, string[]]>([
    [customers, { phone: '13800138000' }, ['phone']],
    [customers, { phone: '0571-88887777；13800138000' }, ['phone']],
    [customers, { phone: '0571-88887777', wechat: '' }, []],
    [customers, { phone: '13800138000', wechat: 'zjg', consent: '未告知' }, ['phone', 'wechat']],
    [customers, { phone: '13800138000', consent: '公开渠道未联系' }, []],
    [customers, { phone: '13800138000', consent: '已撤回' }, []],
    [contacts, { birthday: '农历 08-15' }, ['birthday']],
    [contacts, { birthday: '05-18', consent: '已告知并同意' }, []],
    [orders, { phone: '13800138000' }, []],
  ])('%# %j', (table, record, expected) => {
    expect(untoldFields(table, record)).toEqual(expected);
  });
});
