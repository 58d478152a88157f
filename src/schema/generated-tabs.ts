/** @fileoverview The tabs that hold no records: the register writes them anew from the tables. */
import type { Visibility } from './define-table';
import { type Text, text } from './language';

export interface GeneratedTab {
  readonly name: string;
  /** The tab's name; it never changes with the language. */
  readonly tab: string;
  readonly title: Text;
  readonly visibility: Visibility;
}

export const dashboardTab: GeneratedTab = {
  name: 'dashboard',
  tab: '看板',
  title: text('看板', '儀表板', 'Dashboard'),
  visibility: 'daily',
};

export const todoTab: GeneratedTab = {
  name: 'todo',
  tab: '我的待办',
  title: text('我的待办', '我的待辦', 'My to-dos'),
  visibility: 'daily',
};

export const problemsTab: GeneratedTab = {
  name: 'problems',
  tab: '数据检查',
  title: text('数据检查', '資料檢查', 'Data check'),
  visibility: 'whenFilled',
};

export const quarterlyReviewTab: GeneratedTab = {
  name: 'quarterlyReview',
  tab: '季度复盘',
  title: text('季度复盘', '季度檢討', 'Quarterly review'),
  visibility: 'whenFilled',
};

export const annualAuditTab: GeneratedTab = {
  name: 'annualAudit',
  tab: '年度核查',
  title: text('年度核查', '年度核查', 'Annual audit'),
  visibility: 'whenFilled',
};

export const fieldGuideTab: GeneratedTab = {
  name: 'fieldGuide',
  tab: '填写说明',
  title: text('填写说明', '填寫說明', 'Field guide'),
  visibility: 'managers',
};

export const generatedTabs: readonly GeneratedTab[] = [
  dashboardTab,
  todoTab,
  problemsTab,
  quarterlyReviewTab,
  annualAuditTab,
  fieldGuideTab,
];
