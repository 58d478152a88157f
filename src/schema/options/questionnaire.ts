/** @fileoverview Option lists of the questionnaire’s own. */
import { text } from '../language';
import { defineOptionList, option } from './define-option-list';

export const questionIndustries = defineOptionList({
  name: 'questionIndustries',
  title: text('问卷-所属行业', '問卷-所屬行業', 'Survey: industry'),
  fixed: true,
  values: [
    option('制造业', '製造業', 'Manufacturing'),
    option('零售业', '零售業', 'Retail'),
    option('服务业', '服務業', 'Services'),
    option('其他', '其他', 'Other'),
  ],
});

export const questionSizes = defineOptionList({
  name: 'questionSizes',
  title: text('问卷-企业规模', '問卷-企業規模', 'Survey: size'),
  fixed: true,
  values: [
    option('50人以下', '50人以下', 'Fewer than 50'),
    option('50-200人', '50-200人', '50 to 200'),
    option('200人以上', '200人以上', 'More than 200'),
  ],
});

export const questionIssues = defineOptionList({
  name: 'questionIssues',
  title: text('问卷-核心问题', '問卷-核心問題', 'Survey: issues'),
  fixed: true,
  values: [
    option('降本增效', '降本增效', 'Lower cost, higher efficiency'),
    option('技术升级', '技術升級', 'Better technology'),
    option('市场拓展', '市場拓展', 'New markets'),
    option('合规管理', '合規管理', 'Compliance'),
    option('其他', '其他', 'Other'),
  ],
});

export const questionBudgets = defineOptionList({
  name: 'questionBudgets',
  title: text('问卷-预算范围', '問卷-預算範圍', 'Survey: budget'),
  fixed: true,
  values: [
    option('5万以下', '5萬以下', 'Below 50,000'),
    option('5-20万', '5-20萬', '50,000 to 200,000'),
    option('20-50万', '20-50萬', '200,000 to 500,000'),
    option('50万以上', '50萬以上', 'Above 500,000'),
  ],
});

export const questionCustomerTypes = defineOptionList({
  name: 'questionCustomerTypes',
  title: text('问卷-客户类型', '問卷-客戶類型', 'Survey: customer type'),
  fixed: true,
  values: [
    option('新客户', '新客戶', 'New customer'),
    option('合作不满1年', '合作未滿1年', 'Less than a year'),
    option('合作1-3年', '合作1-3年', '1 to 3 years'),
    option('合作3年以上', '合作3年以上', 'More than 3 years'),
  ],
});

export const questionNotRenewed = defineOptionList({
  name: 'questionNotRenewed',
  title: text('问卷-未续约原因', '問卷-未續約原因', 'Survey: not renewed'),
  fixed: true,
  values: [
    option('价格', '價格', 'Price'),
    option('服务响应', '服務回應', 'Service response'),
    option('产品功能', '產品功能', 'Product features'),
    option('其他', '其他', 'Other'),
  ],
});

export const questionChannels = defineOptionList({
  name: 'questionChannels',
  title: text('问卷-沟通方式', '問卷-溝通方式', 'Survey: channel'),
  fixed: true,
  values: [
    option('电话', '電話', 'Phone'),
    option('邮件', '電子郵件', 'E-mail'),
    option('线上会议', '線上會議', 'Online meeting'),
    option('线下拜访', '實地拜訪', 'Visit'),
  ],
});

export const questionTopics = defineOptionList({
  name: 'questionTopics',
  title: text('问卷-希望获得的信息', '問卷-希望獲得的資訊', 'Survey: topics'),
  fixed: true,
  values: [
    option('行业解决方案', '產業解決方案', 'Solutions for the industry'),
    option('产品更新', '產品更新', 'Product updates'),
    option('客户案例', '客戶案例', 'Customer stories'),
    option('政策解读', '政策解讀', 'Policies explained'),
    option('其他', '其他', 'Other'),
  ],
});

export const questionPlans = defineOptionList({
  name: 'questionPlans',
  title: text('问卷-6-12个月计划', '問卷-6-12個月計畫', 'Survey: plans'),
  fixed: true,
  values: [
    option('新产品线引入', '新產品線導入', 'New product line'),
    option('新市场布局', '新市場布局', 'New market'),
    option('技术合作', '技術合作', 'Joint technology'),
    option('其他', '其他', 'Other'),
  ],
});
