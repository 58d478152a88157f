/** @fileoverview Option lists of needs and feedback. */
import { text } from '../language';
import { colours } from './colours';
import { defineOptionList, option } from './define-option-list';

export const needTypes = defineOptionList({
  name: 'needTypes',
  title: text('需求类型', '需求類型', 'Need type'),
  fixed: true,
  values: [
    option('产品采购', '產品採購', 'Purchase'),
    option('技术服务', '技術服務', 'Technical service'),
    option('解决方案', '解決方案', 'Solution'),
    option('咨询合作', '諮詢合作', 'Consulting'),
    option('问题反馈', '問題回報', 'Problem'),
    option('投诉', '客訴', 'Complaint'),
  ],
});

export const priorities = defineOptionList({
  name: 'priorities',
  title: text('优先级', '優先順序', 'Priority'),
  fixed: true,
  values: [
    option('高', '高', 'High', { colour: colours.red }),
    option('中', '中', 'Medium', { colour: colours.amber }),
    option('低', '低', 'Low', { colour: colours.grey }),
  ],
});

export const needStatuses = defineOptionList({
  name: 'needStatuses',
  title: text('需求状态', '需求狀態', 'Need status'),
  fixed: true,
  values: [
    option('待响应', '待回應', 'To be answered', { colour: colours.amber }),
    option('处理中', '處理中', 'In progress', { colour: colours.blue }),
    option('已解决', '已解決', 'Solved', { colour: colours.green }),
    option('已转化', '已轉化', 'Won', { colour: colours.green }),
    option('未转化', '未轉化', 'Not won', { colour: colours.grey }),
    option('已关闭', '已關閉', 'Closed', { colour: colours.grey }),
  ],
});

export const coreIssues = defineOptionList({
  name: 'coreIssues',
  title: text('核心问题', '核心問題', 'Core issues'),
  values: [
    option('降本增效', '降本增效', 'Lower cost, higher efficiency'),
    option('技术升级', '技術升級', 'Better technology'),
    option('市场拓展', '市場拓展', 'New markets'),
    option('合规管理', '合規管理', 'Compliance'),
  ],
});

export const decisionCycles = defineOptionList({
  name: 'decisionCycles',
  title: text('决策周期', '決策週期', 'Decision cycle'),
  fixed: true,
  values: [
    option('1个月内', '1個月內', 'Within a month'),
    option('1-3个月', '1-3個月', '1 to 3 months'),
    option('3-6个月', '3-6個月', '3 to 6 months'),
    option('6个月以上', '6個月以上', 'More than 6 months'),
  ],
});

export const phases = defineOptionList({
  name: 'phases',
  title: text('需求阶段', '需求階段', 'Phase'),
  values: [
    option('初步沟通', '初步溝通', 'First talks'),
    option('需求确认', '需求確認', 'Need confirmed'),
    option('方案对比期', '方案比較期', 'Comparing offers'),
    option('商务谈判', '商務談判', 'Negotiation'),
    option('已签约', '已簽約', 'Signed'),
    option('已搁置', '已擱置', 'On hold'),
  ],
});

export const needSources = defineOptionList({
  name: 'needSources',
  title: text('需求来源', '需求來源', 'Need source'),
  values: [
    option('展会推广', '展會推廣', 'Trade fair'),
    option('客户推荐', '客戶推薦', 'Referral'),
    option('主动拜访', '主動拜訪', 'Own visit'),
    option('线上咨询', '線上諮詢', 'Online enquiry'),
    option('问卷', '問卷', 'Survey'),
    option('日常沟通', '日常溝通', 'Everyday contact'),
  ],
});

export const feasibilities = defineOptionList({
  name: 'feasibilities',
  title: text('可行性', '可行性', 'Feasibility'),
  fixed: true,
  values: [
    option('待评估', '待評估', 'To be assessed'),
    option('可行', '可行', 'Feasible'),
    option('部分可行', '部分可行', 'Partly'),
    option('不可行', '不可行', 'Not feasible'),
  ],
});

export const departments = defineOptionList({
  name: 'departments',
  title: text('部门', '部門', 'Department'),
  values: [
    option('销售部', '業務部', 'Sales'),
    option('市场部', '行銷部', 'Marketing'),
    option('产品部', '產品部', 'Product'),
    option('技术部', '技術部', 'Engineering'),
    option('售后部', '售後部', 'After-sales'),
    option('客户管理部', '客戶管理部', 'Customer management'),
  ],
});
