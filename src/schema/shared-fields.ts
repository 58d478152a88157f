/** @fileoverview Fields that stand alike in several tables. */
import { text } from './language';

/** The keys of the fields that are wrong; one conditional rule a table colours their cells by it. */
export const problemsField = {
  type: 'text',
  title: text('数据问题', '資料問題', 'Data problems'),
  auto: true,
  hidden: true,
} as const;

export const remarkField = {
  type: 'text',
  title: text('备注', '備註', 'Remarks'),
  width: 220,
} as const;

export const customerField = {
  type: 'ref',
  to: 'customers',
  title: text('客户', '客戶', 'Customer'),
  required: true,
  synonyms: ['客户编号', '客户', '公司名称'],
  help: text(
    '输入客户编号或名称，或用「选择客户」查找。',
    '輸入客戶編號或名稱，或用「選擇客戶」查找。',
    'Type the customer number or name, or use “Choose customer”.',
  ),
} as const;

export const customerNameField = {
  type: 'text',
  title: text('客户名称', '客戶名稱', 'Customer name'),
  auto: true,
  width: 200,
} as const;

/** The owner where a blank is allowed. */
export const optionalOwnerField = {
  type: 'member',
  title: text('负责人', '負責人', 'Owner'),
  default: { from: 'me' },
  synonyms: ['负责人', '业务员', '客户经理', '跟进人', '所属销售'],
} as const;

export const ownerField = { ...optionalOwnerField, required: true } as const;
