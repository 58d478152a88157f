/** @fileoverview Option lists of interactions. */
import { text } from '../language';
import { defineOptionList, option } from './define-option-list';

export const methods = defineOptionList({
  name: 'methods',
  title: text('维护方式', '維護方式', 'Method'),
  values: [
    option('电话沟通', '電話溝通', 'Phone call'),
    option('微信沟通', 'LINE／微信溝通', 'WeChat'),
    option('上门拜访', '登門拜訪', 'Visit'),
    option('客户来访', '客戶來訪', 'Customer’s visit'),
    option('视频会议', '視訊會議', 'Video meeting'),
    option('邮件往来', '電子郵件往來', 'E-mail'),
    option('活动会议', '活動會議', 'Event'),
    option('其他', '其他', 'Other'),
  ],
});

export const kinds = defineOptionList({
  name: 'kinds',
  title: text('维护内容', '維護內容', 'Kind'),
  values: [
    option('常规沟通', '例行溝通', 'Regular contact'),
    option('问题跟进', '問題跟進', 'Problem follow-up'),
    option('价值传递', '價值傳遞', 'Passing on value'),
    option('节日问候', '節日問候', 'Greeting'),
    option('活动邀请', '活動邀請', 'Invitation'),
  ],
});

export const minutesVia = defineOptionList({
  name: 'minutesVia',
  title: text('纪要发送方式', '紀要發送方式', 'Minutes sent by'),
  fixed: true,
  values: [
    option('邮件', '電子郵件', 'E-mail'),
    option('微信/企业微信', 'LINE／微信', 'WeChat'),
    option('无需发送', '無需發送', 'Not needed'),
  ],
});
