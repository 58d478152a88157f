/** @fileoverview Option lists of surveys and invitations. */
import { text } from '../language';
import { colours } from './colours';
import { defineOptionList, option } from './define-option-list';

export const surveyPurposes = defineOptionList({
  name: 'surveyPurposes',
  title: text('问卷目的', '問卷目的', 'Survey purpose'),
  fixed: true,
  values: [
    option('新客户建档', '新客戶建檔', 'New customer'),
    option('满意度调查', '滿意度調查', 'Satisfaction'),
    option('需求挖掘', '需求探索', 'Needs'),
    option('定期回访', '定期回訪', 'Regular revisit'),
  ],
});

export const surveyModules = defineOptionList({
  name: 'surveyModules',
  title: text('问卷模块', '問卷模組', 'Survey modules'),
  fixed: true,
  values: [
    option('一 基本信息', '一 基本資料', '1 Basic information'),
    option('二 当前业务需求', '二 目前業務需求', '2 Current needs'),
    option('三 历史合作', '三 過往合作', '3 Past cooperation'),
    option('四 客户关系维护需求', '四 客戶關係維護需求', '4 Keeping in touch'),
    option('五 潜在拓展需求', '五 潛在拓展需求', '5 Future needs'),
    option('六 其他补充', '六 其他補充', '6 Anything else'),
  ],
});

export const surveyTools = defineOptionList({
  name: 'surveyTools',
  title: text('问卷工具', '問卷工具', 'Survey tool'),
  fixed: true,
  values: [
    option('Google 表单', 'Google 表單', 'Google Forms'),
    option('问卷星', '問卷星', 'Wenjuanxing'),
    option('仅代填', '僅代填', 'Filled in by us'),
  ],
});

export const surveyStatuses = defineOptionList({
  name: 'surveyStatuses',
  title: text('问卷状态', '問卷狀態', 'Survey status'),
  fixed: true,
  values: [
    option('草稿', '草稿', 'Draft'),
    option('进行中', '進行中', 'Open', { colour: colours.green }),
    option('已结束', '已結束', 'Closed', { colour: colours.grey }),
  ],
});

export const surveyChannels = defineOptionList({
  name: 'surveyChannels',
  title: text('发放渠道', '發放管道', 'Channel'),
  fixed: true,
  values: [
    option('邮件', '電子郵件', 'E-mail'),
    option('微信/企业微信', 'LINE／微信', 'WeChat'),
    option('电话代填', '電話代填', 'By phone'),
    option('现场记录', '現場記錄', 'On site'),
  ],
});

export const inviteOutcomes = defineOptionList({
  name: 'inviteOutcomes',
  title: text('邀请状态', '邀請狀態', 'Outcome'),
  fixed: true,
  values: [
    option('待回复', '待回覆', 'Waiting', { colour: colours.amber }),
    option('已回复', '已回覆', 'Answered', { colour: colours.green }),
    option('已提醒', '已提醒', 'Reminded', { colour: colours.orange }),
    option('转电话跟进', '轉電話跟進', 'To be called', { colour: colours.blue }),
    option('待匹配', '待配對', 'To be matched', { colour: colours.red }),
  ],
});
