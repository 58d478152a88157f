/** @fileoverview What is filed all the same and still to be looked at is said with the number, not only at the cells. */
import { addOrder } from '../../../src/application/filing/add-order';
import { createCustomer } from '../../../src/application/filing/create-customer';
import { logInteraction } from '../../../src/application/filing/log-interaction';
import type { Values } from '../../../src/application/ports';
import { aRegister } from '../../builders/a-register';
import { aGoodCustomer } from '../../builders/check-context';

function filed(changes: Values): readonly string[] {
  const { id, ...record } = aGoodCustomer(changes);
  const done = createCustomer(record, aRegister({ now: '2026-11-23T09:00:00+08:00' }).world());
  return (done as { readonly hints: readonly string[] }).hints;
}

it.each<[string, Values, RegExp[]]>([
  ['nothing', {}, []],
  ['a vague region', { region: '华东地区' }, [/所在区域.*笼统.*上海市-浦东新区/]],
  ['a number that was masked, without the number', { remark: '身份证11010519491231002X' }, [/^备注.*敏感信息/]],
  ['both', { region: '华东', name: '云栖' }, [/客户名称.*简称/, /所在区域/]],
])('of a customer with %s', (_, changes, hints) => {
  const said = filed(changes);
  expect(said).toHaveLength(hints.length);
  hints.forEach((hint, index) => {
    expect(said[index]).toMatch(hint);
    expect(said[index]).not.toContain('11010519491231002X');
  });
});

it('of a contact and an order', () => {
  const register = aRegister({ now: '2026-11-23T09:00:00+08:00' });
  const customer = register.customer('甲一机械有限公司');
  const contact = {
    customer,
    date: '2026-11-23',
    method: '电话沟通',
    content: '卡号6222020200112233446',
    owner: '王芳',
  };
  expect(logInteraction(contact, register.world())).toMatchObject({ hints: [expect.stringContaining('沟通内容')] });
  const order = { customer, date: '2026-11-23', amount: '50万', product: '主轴', owner: '王芳' };
  expect(addOrder(order, register.world())).toMatchObject({ ok: true, hints: [] });
});
