/** @fileoverview 成交记录: orders. */
import { defineTable } from '../define-table';
import { text } from '../language';
import { customerField, customerNameField, optionalOwnerField, problemsField, remarkField } from '../shared-fields';

export const orders = defineTable({
  name: 'orders',
  tab: '成交记录',
  title: text('成交记录', '成交紀錄', 'Orders'),
  id: { prefix: 'O' },
  visibility: 'daily',
  fields: {
    id: { type: 'text', title: text('成交编号', '成交編號', 'Order no.'), auto: true, width: 100 },
    customer: customerField,
    customerName: customerNameField,
    date: {
      type: 'date',
      title: text('成交日期', '成交日期', 'Date'),
      required: true,
      default: { from: 'today' },
      synonyms: ['日期', '签约日期', '下单日期'],
    },
    amount: {
      type: 'money',
      title: text('金额（元）', '金額（元）', 'Amount (yuan)'),
      required: true,
      synonyms: ['金额', '合同金额', '成交金额'],
      help: text('可写“50万”“1.2亿”。', '可寫「50萬」「1.2億」。', 'May be written 50万 (500,000) or 1.2亿.'),
    },
    product: {
      type: 'text',
      longest: 500,
      title: text('产品/服务', '產品／服務', 'Product'),
      width: 180,
      synonyms: ['产品'],
    },
    contractNo: {
      type: 'text',
      longest: 200,
      code: true,
      title: text('合同号', '合約編號', 'Contract no.'),
      synonyms: ['合同编号'],
    },
    renewalOn: {
      type: 'date',
      coming: true,
      title: text('续约日期', '續約日期', 'Renewal on'),
      synonyms: ['到期日期', '合同到期日'],
    },
    renewal: {
      type: 'choice',
      options: 'renewals',
      title: text('续约状态', '續約狀態', 'Renewal'),
      auto: true,
    },
    owner: optionalOwnerField,
    remark: remarkField,
    problems: problemsField,
  },
});
