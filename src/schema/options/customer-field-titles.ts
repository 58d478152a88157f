/** @fileoverview The customers' fields that a change request may name or that are to be confirmed, by their titles. */

import type { Field } from '../define-table';
import { text } from '../language';
import { customers } from '../tables/customers';
import { defineOptionList } from './define-option-list';

export const customerFieldTitles = defineOptionList({
  name: 'customerFieldTitles',
  title: text('客户字段', '客戶欄位', 'Customer fields'),
  fixed: true,
  values: Object.values<Field>(customers.fields)
    .filter((field) => !field.auto)
    .map((field) => ({ value: field.title['zh-CN'], title: field.title })),
});
