/** @fileoverview Option lists of where a customer’s data come from. */
import { text } from '../language';
import { colours } from './colours';
import { defineOptionList, option } from './define-option-list';

export const channels = defineOptionList({
  name: 'channels',
  title: text('客户来源', '客戶來源', 'Source'),
  values: [
    option('行业展会', '產業展會', 'Trade fair'),
    option('主动拜访', '主動拜訪', 'Own visit'),
    option('电话开发', '電話開發', 'Cold call'),
    option('客户推荐', '客戶推薦', 'Referral'),
    option('渠道合作', '通路合作', 'Channel partner'),
    option('官网表单', '官網表單', 'Website form'),
    option('活动报名', '活動報名', 'Event'),
    option('线上咨询', '線上諮詢', 'Online enquiry'),
    option('线上问卷', '線上問卷', 'Online survey'),
    option('其他', '其他', 'Other'),
  ],
});

export const dataSources = defineOptionList({
  name: 'dataSources',
  title: text('信息采集方式', '資料蒐集方式', 'How it was collected'),
  fixed: true,
  values: [
    option('客户本人提供', '客戶本人提供', 'The customer'),
    option('公开渠道', '公開管道', 'Public source'),
    option('第三方推荐', '第三方推薦', 'Third party'),
    option('第三方数据平台', '第三方資料平台', 'Data platform'),
    option('问卷', '問卷', 'Survey'),
  ],
});

export const informationStates = defineOptionList({
  name: 'informationStates',
  title: text('信息状态', '資料狀態', 'State'),
  fixed: true,
  values: [
    option('待补充', '待補充', 'Incomplete', { colour: colours.amber }),
    option('待复核', '待覆核', 'To be reviewed', { colour: colours.amber }),
    option('退回补充', '退回補充', 'Sent back', { colour: colours.red }),
    option('已生效', '已生效', 'In force'),
    option('已合并', '已合併', 'Merged', { colour: colours.grey }),
  ],
});
