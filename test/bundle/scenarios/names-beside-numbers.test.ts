/** @fileoverview What stands beside a number and beside a name follows both: customers renamed, contacts changed, numbers that mean nobody. */
import { F } from '../fixture';
import { textOf } from '../tab-records';

const TABS = ['联系人', '维护记录', '跟进计划', '需求与反馈', '成交记录', '信息更新申请'];

describe('a customer is renamed', () => {
  const f = F('表单模板', '2028-02-29T09:00');
  const id = f.customer('苏州恒锐精密机械有限公司');
  const other = f.customer('宁波远景包装材料有限公司', { referredBy: id });
  f.bring('联系人', { customer: id, name: '刘志强', title: '采购负责人' });
  f.log(id, '2028-02-29', '电话沟通', { nextDate: '2028-03-07' });
  f.need(id);
  f.order(id, '2028-02-01', 5000);
  f.ask('requestChange', [{ customer: id, field: '备注', newValue: '已更新', reason: '回访' }]);
  const shown = () => TABS.map((tab) => [...new Set(f.get(tab, { customer: id }).map((row) => row.customerName))]);
  const NEW = '苏州恒锐智能科技有限公司';

  it('and its new name stands in every table at once', () => {
    f.upd('客户', { id }, { name: NEW });
    expect(shown()).toEqual(TABS.map(() => [NEW]));
    expect(f.one('客户', { id: other }).referredByName).toBe(NEW);
  });

  it('or by the next night, where no event told', () => {
    f.host.type('客户', `C${f.one('客户', { id }).row}`, '', { settle: false });
    f.upd('客户', { id }, { name: '苏州恒锐有限公司' });
    f.host.type('维护记录', `C${f.get('维护记录')[0]?.row}`, '旧名称', { settle: false });
    f.host.state.events.take();
    f.at('2028-03-01T09:30');
    expect(shown()).toEqual(TABS.map(() => ['苏州恒锐有限公司']));
  });

  it('a number that now means several or nobody has no name beside it', () => {
    const order = f.one('成交记录', { customer: id });
    const typed = (customer: string) => {
      const { customer: number, customerName } = f.upd('成交记录', { id: textOf(order.id) }, { customer });
      return [number, customerName];
    };
    expect(typed('不存在的客户')).toEqual(['不存在的客户', '']);
    expect(typed(`${other} 宁波远景包装材料有限公司`)).toEqual([other, '宁波远景包装材料有限公司']);
    expect(typed(`${other} 另一家公司`)).toEqual([`${other} 另一家公司`, '']);
  });
});

it('the form of address follows the name that is typed into the customer’s row, unless somebody chose it', () => {
  const f = F('表单模板', '2026-02-24T09:00');
  const id = f.customer('甲一机械有限公司', { contactTitle: '总经理' });
  f.bring('联系人', { customer: id, name: '何敏', title: '采购负责人' });
  const addressed = () => f.get('联系人').map(({ name, salutation }) => [name, salutation]);
  expect(addressed()).toContainEqual(['张建国', '张总']);
  f.upd('客户', { id }, { contactName: '吴倩' });
  expect(addressed()).toContainEqual(['吴倩', '吴总']);
  f.upd('联系人', { name: '吴倩' }, { salutation: '吴姐' });
  f.upd('客户', { id }, { contactName: '吴茜' });
  expect(addressed()).toContainEqual(['吴茜', '吴姐']);
});
