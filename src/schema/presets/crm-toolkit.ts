/** @fileoverview CRM工具集 (K3): S, A, B and C by value and potential, plans with approval. */
import { text } from '../language';
import { colours } from '../options/colours';
import { grade, gradeMatrix, type Preset, policy, stagePolicies } from './define-preset';

export const crmToolkit: Preset = {
  name: 'CRM工具集',
  title: text('CRM工具集', 'CRM工具集', 'CRM toolkit'),
  scheme: 'matrix',
  grades: [
    grade({ value: 'S', label: '重点客户', zhTW: '重點客戶', en: 'Key', colour: colours.amber }),
    grade({ value: 'A', label: '潜力客户', zhTW: '潛力客戶', en: 'Potential', colour: colours.green }),
    grade({ value: 'B', label: '普通客户', zhTW: '一般客戶', en: 'Ordinary', colour: colours.blue }),
    grade({ value: 'C', label: '低价值客户', zhTW: '低價值客戶', en: 'Low value', colour: colours.grey }),
  ],
  matrix: gradeMatrix({ 高: ['S', 'A', 'A'], 中: ['A', 'B', 'B'], 低: ['A', 'C', 'C'] }),
  policies: [
    policy({
      grade: 'S',
      methods: ['上门拜访', '客户来访'],
      deep: true,
      content: '面对面拜访，定制化方案反馈；专属客户经理',
      escalateAfter: 3,
    }),
    policy({ grade: 'A', period: '周', methods: ['电话沟通', '微信沟通'], content: '电话/微信沟通', escalateAfter: 3 }),
    policy({ grade: 'A', period: '季度', kind: '价值传递', content: '产品更新推送' }),
    policy({
      grade: 'B',
      period: '双周',
      methods: ['邮件往来', '微信沟通'],
      content: '跟进并分享标准化产品资料',
      escalateAfter: 5,
    }),
    policy({ grade: 'C', kind: '价值传递', content: '行业资讯推送，挖掘潜在需求' }),
    ...stagePolicies,
  ],
  settings: { approvalOn: true, gradeHighSign: '超过' },
};
