/** @fileoverview Option lists of what a customer is. */
import { text } from '../language';
import { colours } from './colours';
import { defineOptionList, option } from './define-option-list';

export const customerTypes = defineOptionList({
  name: 'customerTypes',
  title: text('客户类型', '客戶類型', 'Customer type'),
  fixed: true,
  values: [
    option('企业客户', '企業客戶', 'Company'),
    option('个人客户', '個人客戶', 'Person'),
    option('政府/事业单位', '政府／公家機關', 'Public body'),
  ],
});

export const sizes = defineOptionList({
  name: 'sizes',
  title: text('企业规模', '企業規模', 'Size'),
  fixed: true,
  values: [
    option('大型企业（500人以上）', '大型企業（500人以上）', 'Large (500 and more)'),
    option('中小企业（50-500人）', '中小企業（50-500人）', 'Medium (50 to 500)'),
    option('小微企业（50人以下）', '小微企業（50人以下）', 'Small (fewer than 50)'),
  ],
});

export const stages = defineOptionList({
  name: 'stages',
  title: text('合作阶段', '合作階段', 'Stage'),
  fixed: true,
  values: [
    option('潜在客户', '潛在客戶', 'Prospect', { colour: colours.grey }),
    option('意向客户', '意向客戶', 'Interested', { colour: colours.amber }),
    option('成交客户', '成交客戶', 'Customer', { colour: colours.green }),
    option('长期合作客户', '長期合作客戶', 'Long-term customer', { colour: colours.blue }),
    option('流失客户', '流失客戶', 'Lost', { colour: colours.red }),
  ],
});

export const fits = defineOptionList({
  name: 'fits',
  title: text('需求匹配度', '需求契合度', 'Fit'),
  fixed: true,
  values: [option('高', '高', 'High'), option('中', '中', 'Medium'), option('低', '低', 'Low')],
});

export const tenures = defineOptionList({
  name: 'tenures',
  title: text('合作年限', '合作年資', 'Tenure'),
  fixed: true,
  values: [
    option('新客户', '新客戶', 'New'),
    option('不满1年', '未滿1年', 'Less than a year'),
    option('1-3年', '1-3年', '1 to 3 years'),
    option('3年以上', '3年以上', 'More than 3 years'),
  ],
});

export const activities = defineOptionList({
  name: 'activities',
  title: text('活跃状态', '活躍狀態', 'Activity'),
  fixed: true,
  values: [
    option('活跃', '活躍', 'Active'),
    option('待激活', '待喚醒', 'To be revived'),
    option('休眠', '休眠', 'Dormant'),
  ],
});

export const lostReasons = defineOptionList({
  name: 'lostReasons',
  title: text('流失原因', '流失原因', 'Reason of loss'),
  values: [
    option('价格', '價格', 'Price'),
    option('服务响应', '服務回應', 'Service response'),
    option('产品功能', '產品功能', 'Product features'),
    option('需求取消', '需求取消', 'Need cancelled'),
    option('被竞品替代', '被競品取代', 'Replaced by a competitor'),
    option('联系不上', '聯絡不上', 'Cannot be reached'),
    option('经营变化', '營運變化', 'Change of business'),
    option('其他', '其他', 'Other'),
  ],
});

export const customerTags = defineOptionList({
  name: 'customerTags',
  title: text('客户标签', '客戶標籤', 'Tags'),
  values: [
    option('价格敏感型', '價格敏感型', 'Price-sensitive'),
    option('决策周期长', '決策週期長', 'Slow to decide'),
    option('技术导向型', '技術導向型', 'Driven by technology'),
    option('决策型', '決策型', 'Decision-maker'),
  ],
});
