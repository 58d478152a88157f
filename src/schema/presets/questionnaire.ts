/** @fileoverview 调查问卷 (K2): three tiers of value, each with its own care. */
import { text } from '../language';
import { colours } from '../options/colours';
import { grade, type Preset, policy, stagePolicies } from './define-preset';

const high = '高价值客户';
const medium = '中等价值客户';
const potential = '潜力客户';

export const questionnaire: Preset = {
  name: '调查问卷',
  title: text('调查问卷', '調查問卷', 'Questionnaire'),
  scheme: 'value',
  grades: [
    grade({ value: high, label: high, zhTW: '高價值客戶', en: 'High value', colour: colours.green, level: '高' }),
    grade({
      value: medium,
      label: medium,
      zhTW: '中等價值客戶',
      en: 'Medium value',
      colour: colours.blue,
      level: '中',
    }),
    grade({ value: potential, label: potential, zhTW: '潛力客戶', en: 'Potential', colour: colours.grey, level: '低' }),
  ],
  policies: [
    policy({
      grade: high,
      period: '季度',
      methods: ['上门拜访'],
      deep: true,
      level: '高层',
      content: '高层拜访，定制化服务方案',
      escalateAfter: 3,
    }),
    policy({ grade: medium, level: '客户经理', content: '客户经理沟通', escalateAfter: 5 }),
    policy({ grade: medium, period: '季度', kind: '价值传递', content: '推送行业动态' }),
    policy({ grade: potential, period: '季度', content: '提供试用/体验服务，引导需求转化', escalateAfter: 7 }),
    ...stagePolicies,
  ],
  settings: {},
};
