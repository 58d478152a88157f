/** @fileoverview A contact is a person and not only a role: 王经理 is somebody, 负责人 is nobody (K1). */
import { halfWidth } from '../typed/text';
import { type Check, textOf } from './check';

const ROLES =
  '负责人|联系人|对接人|经办人|采购|采购员|采购部|采购负责人|前台|总机|老板|老板娘|经理|总经理|副总|副总经理|总监|主管|主任|部长|科长|店长|厂长|校长|院长|董事长|董事|总裁|老总|领导|秘书|助理|文员|行政|行政部|人事|人事部|人力资源|hr|财务|财务部|会计|出纳|销售|销售部|业务员|业务|市场|市场部|技术|技术部|技术员|技术负责人|工程师|客服|售后|仓库|门卫|办公室|老师|先生|女士|小姐|员工|本人|同事|无|未知|不详|負責人|聯絡人|窗口|採購|總機|老闆|總經理|經理|主管|業務|會計|櫃檯';
const ROLE = new RegExp(`^(?:某?(?:${ROLES}))+$`, 'i');

export const contactName: Check = {
  id: 'contact-name',
  tables: ['customers', 'contacts'],
  check(record, { table }) {
    const field = table === 'contacts' ? 'name' : 'contactName';
    const value = textOf(record[field]);
    const name = halfWidth(value).replace(/[ ()]/g, '');
    // A number is no name either.
    if (name === '' || !(ROLE.test(name) || /^[\d+-]+$/.test(name))) return [];
    return [{ field, message: 'contactNameIsRole', params: { value }, severity: 'error' }];
  },
};
