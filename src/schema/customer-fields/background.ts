/** @fileoverview The customers' columns about value and background. */
import { defineFields } from '../define-fields';
import { text } from '../language';

export const customerBackgroundFields = defineFields({
  amount12m: {
    type: 'money',
    title: text('近12个月合作金额（元）', '近12個月合作金額（元）', 'Orders in 12 months (yuan)'),
    auto: true,
    group: 'background',
    width: 180,
  },
  tenure: {
    type: 'choice',
    options: 'tenures',
    title: text('合作年限', '合作年資', 'Tenure'),
    auto: true,
    group: 'background',
  },
  // Beside what is computed with it: one write for all three.
  autoTags: {
    type: 'tags',
    title: text('自动标签', '自動標籤', 'Automatic tags'),
    auto: true,
    group: 'background',
    width: 200,
    help: text(
      '每晚更新，如“华东区”；可用于筛选和话术。自己的标签写在“客户标签”。',
      '每晚更新，如「北台灣」；可用於篩選和話術。自己的標籤寫在「客戶標籤」。',
      'Renewed each night; for filters and texts. Your own stand in Tags.',
    ),
  },
  growth: {
    type: 'percent',
    title: text('行业增长率', '行業成長率', 'Growth'),
    group: 'background',
    width: 100,
    help: text(
      '仅在与所属行业不同时填写，如 12%。',
      '僅在與所屬行業不同時填寫，如 12%。',
      'Only where it differs from the industry’s, such as 12%.',
    ),
  },
  fit: { type: 'choice', options: 'fits', title: text('需求匹配度', '需求契合度', 'Fit'), group: 'background' },
  gradeOverride: {
    type: 'choice',
    options: 'grades',
    title: text('人工定级', '人工定級', 'Grade set by hand'),
    group: 'background',
    decidedBy: 'manager',
    help: text('仅销售经理可填写，须说明原因。', '僅業務經理可填寫，須說明原因。', 'Managers only, with a reason.'),
  },
  activity: {
    type: 'choice',
    options: 'activities',
    title: text('活跃状态', '活躍狀態', 'Activity'),
    group: 'background',
  },
  lostReason: {
    type: 'choice',
    options: 'lostReasons',
    title: text('流失原因', '流失原因', 'Reason of loss'),
    group: 'background',
    help: text('合作阶段为“流失客户”时必填。', '合作階段為流失時必填。', 'Required once the customer is lost.'),
  },
  recentNews: {
    type: 'text',
    title: text('近期动态', '近期動態', 'Recent news'),
    group: 'background',
    width: 200,
  },
  history: {
    type: 'text',
    title: text('过往合作经历', '過往合作經歷', 'Past cooperation'),
    group: 'background',
    width: 200,
  },
  servicePlan: {
    type: 'text',
    title: text('专属服务方案', '專屬服務方案', 'Service plan'),
    group: 'background',
    width: 200,
  },
  tags: {
    type: 'tags',
    options: 'customerTags',
    free: true,
    title: text('客户标签', '客戶標籤', 'Tags'),
    group: 'background',
    width: 200,
    synonyms: ['标签'],
  },
});
