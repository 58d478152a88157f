/** @fileoverview 沟通标准 (K4): ABC, with plans per grade and care for long-term customers. */
import { text } from '../language';
import { colours } from '../options/colours';
import { grade, type Preset, policy, stagePolicies } from './define-preset';

export const communicationStandard: Preset = {
  name: '沟通标准',
  title: text('沟通标准', '溝通標準', 'Communication standard'),
  scheme: 'value',
  grades: [
    grade({ value: 'A', label: '重点客户', zhTW: '重點客戶', en: 'Key', colour: colours.green, level: '高' }),
    grade({ value: 'B', label: '潜力客户', zhTW: '潛力客戶', en: 'Potential', colour: colours.blue, level: '中' }),
    grade({ value: 'C', label: '普通客户', zhTW: '一般客戶', en: 'Ordinary', colour: colours.grey, level: '低' }),
  ],
  policies: [
    policy({
      grade: 'A',
      methods: ['上门拜访', '客户来访', '视频会议'],
      deep: true,
      content: '业务进展同步、新服务推荐、高层互动',
      escalateAfter: 3,
    }),
    policy({
      grade: 'B',
      times: 2,
      period: '季度',
      methods: ['电话沟通', '邮件往来', '微信沟通'],
      content: '需求反馈、产品使用指导',
      escalateAfter: 5,
    }),
    policy({
      grade: 'C',
      period: '半年',
      kind: '价值传递',
      content: '企业动态、基础服务提醒（信息同步）',
      escalateAfter: 7,
    }),
    policy({
      stage: '长期合作客户',
      period: '年',
      kind: '活动邀请',
      content: '增值服务：免费培训、专属顾问；企业活动、行业沙龙',
    }),
    ...stagePolicies,
  ],
  settings: {},
};
