/** @fileoverview The policies that the form template and the handbook share. */
import { type PolicyRow, policy, stagePolicies } from './define-preset';

const news = '了解近期业务进展与需求变化，反馈公司最新产品/服务动态';

export const abcPolicies: readonly PolicyRow[] = [
  policy({
    grade: 'A',
    methods: ['上门拜访', '客户来访', '视频会议'],
    deep: true,
    content: news,
    escalateAfter: 3,
  }),
  policy({ grade: 'B', period: '季度', content: news, escalateAfter: 5 }),
  policy({ grade: 'C', period: '半年', content: news, escalateAfter: 7 }),
  policy({
    period: '半年',
    kind: '价值传递',
    content: '发送行业报告、成功案例（如同行业客户降低成本的案例）',
  }),
  ...stagePolicies,
];
