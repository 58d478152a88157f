/** @fileoverview Option lists of how a customer is met. */
import { text } from '../language';
import { colours } from './colours';
import { defineOptionList, option } from './define-option-list';

export const contactTitles = defineOptionList({
  name: 'contactTitles',
  title: text('职务', '職稱', 'Job title'),
  values: [
    option('总经理', '總經理', 'General manager'),
    option('采购负责人', '採購主管', 'Head of purchasing'),
    option('技术负责人', '技術主管', 'Head of engineering'),
    option('其他', '其他', 'Other'),
  ],
});

export const decisionRoles = defineOptionList({
  name: 'decisionRoles',
  title: text('决策角色', '決策角色', 'Decision role'),
  values: [
    option('决策人', '決策者', 'Decides'),
    option('影响人', '影響者', 'Influences'),
    option('使用人', '使用者', 'Uses'),
    option('经办人', '承辦人', 'Handles'),
    option('把关人', '把關者', 'Checks'),
    option('其他', '其他', 'Other'),
  ],
});

export const preferredChannels = defineOptionList({
  name: 'preferredChannels',
  title: text('偏好方式', '偏好方式', 'Preferred channel'),
  values: [
    option('电话', '電話', 'Phone'),
    option('微信', 'LINE／微信', 'WeChat'),
    option('邮件', '電子郵件', 'E-mail'),
    option('视频会议', '視訊會議', 'Video meeting'),
    option('上门拜访', '登門拜訪', 'Visit'),
  ],
});

export const frequencies = defineOptionList({
  name: 'frequencies',
  title: text('期望频率', '期望頻率', 'Wished frequency'),
  fixed: true,
  values: [
    option('每周', '每週', 'Weekly'),
    option('每月', '每月', 'Monthly'),
    option('每季度', '每季', 'Quarterly'),
    option('有需求时', '有需求時', 'When needed'),
  ],
});

export const topics = defineOptionList({
  name: 'topics',
  title: text('关注信息', '關注資訊', 'Topics of interest'),
  values: [
    option('行业解决方案', '產業解決方案', 'Solutions for the industry'),
    option('产品更新', '產品更新', 'Product updates'),
    option('客户案例', '客戶案例', 'Customer stories'),
    option('政策解读', '政策解讀', 'Policies explained'),
  ],
});

export const consents = defineOptionList({
  name: 'consents',
  title: text('用途告知', '用途告知', 'Consent'),
  fixed: true,
  values: [
    option('已告知并同意', '已告知並同意', 'Told and agreed', { colour: colours.green }),
    option('公开渠道未联系', '公開管道未聯絡', 'Public source, not contacted'),
    option('未告知', '未告知', 'Not told', { colour: colours.amber }),
    option('已撤回', '已撤回', 'Withdrawn', { colour: colours.red }),
  ],
});
