/** @fileoverview 跟进策略: how often each grade is contacted, and how. */
import { defineTable } from '../define-table';
import { text } from '../language';
import { problemsField } from '../shared-fields';

export const policies = defineTable({
  name: 'policies',
  tab: '跟进策略',
  title: text('跟进策略', '跟進策略', 'Follow-up policies'),
  id: { prefix: 'G' },
  visibility: 'managers',
  locked: true,
  fields: {
    id: { type: 'text', title: text('策略编号', '策略編號', 'Policy no.'), auto: true, width: 100 },
    grade: {
      type: 'choice',
      options: 'grades',
      title: text('客户等级', '客戶等級', 'Grade'),
      help: text('留空为全部等级。', '留空為全部等級。', 'Every grade when blank.'),
    },
    stage: {
      type: 'choice',
      options: 'stages',
      title: text('合作阶段', '合作階段', 'Stage'),
      help: text('留空为全部阶段。', '留空為全部階段。', 'Every stage when blank.'),
    },
    times: { type: 'number', title: text('次数', '次數', 'Times'), required: true },
    period: { type: 'choice', options: 'periods', title: text('每', '每', 'Per'), required: true, width: 80 },
    kind: { type: 'choice', options: 'kinds', title: text('维护内容', '維護內容', 'Kind'), default: '常规沟通' },
    methods: {
      type: 'tags',
      options: 'methods',
      title: text('方式', '方式', 'Methods'),
      width: 240,
      help: text('留空为任意方式。', '留空為任意方式。', 'Any method when blank.'),
    },
    deep: {
      type: 'bool',
      title: text('深度沟通', '深度溝通', 'Deep'),
      width: 80,
      help: text(
        '只算上门拜访、客户来访和视频会议。',
        '只計拜訪、來訪與視訊會議。',
        'Only visits and video meetings count.',
      ),
    },
    level: {
      type: 'choice',
      options: 'memberLevels',
      title: text('参与层级', '參與層級', 'Level'),
      help: text(
        '“高层”：我方高层须参与。',
        '選最高層級者：我方高階主管須參與。',
        'With the highest one an executive must take part.',
      ),
    },
    content: { type: 'text', title: text('沟通要点', '溝通要點', 'Talking points'), width: 320 },
    escalateAfter: {
      type: 'number',
      title: text('逾期上报（工作日）', '逾期呈報（工作日）', 'Escalate after (working days)'),
      width: 150,
      help: text('留空则不上报。', '留空則不呈報。', 'Never when blank.'),
    },
    active: { type: 'bool', title: text('启用', '啟用', 'Active'), default: true },
    problems: problemsField,
  },
});
