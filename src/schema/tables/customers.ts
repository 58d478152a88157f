/** @fileoverview 客户: who the customers are and where each stands. */
import { customerBackgroundFields } from '../customer-fields/background';
import { customerCompanyFields } from '../customer-fields/company';
import { customerContactFields } from '../customer-fields/contact';
import { customerDailyFields } from '../customer-fields/daily';
import { customerFilingFields } from '../customer-fields/filing';
import { defineTable } from '../define-table';
import { text } from '../language';
import { problemsField } from '../shared-fields';

export const customers = defineTable({
  name: 'customers',
  tab: '客户',
  title: text('客户', '客戶', 'Customers'),
  id: 'series',
  visibility: 'daily',
  groups: {
    company: text('企业信息', '企業資訊', 'Company'),
    contact: text('联系与偏好', '聯絡與偏好', 'Contact and preferences'),
    background: text('价值与背景', '價值與背景', 'Value and background'),
    filing: text('建档与复核', '建檔與覆核', 'Filing and review'),
  },
  fields: {
    ...customerDailyFields,
    ...customerCompanyFields,
    ...customerContactFields,
    ...customerBackgroundFields,
    ...customerFilingFields,
    problems: problemsField,
  },
});
