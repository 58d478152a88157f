/** @fileoverview Who works in the filled register. */
import { MEMBERS } from '../register/customers';

export const WANG = { user: MEMBERS[0]?.email ?? '' };
export const CUSTOMERS = '客户';

/** Tables that speak of customers. */
export const TABLES = [CUSTOMERS, '联系人', '维护记录', '跟进计划', '需求与反馈', '成交记录', '问卷邀请'] as const;
