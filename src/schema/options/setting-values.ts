/** @fileoverview Option lists of the settings’ values. */
import { text } from '../language';
import { defineOptionList, option } from './define-option-list';

export const presets = defineOptionList({
  name: 'presets',
  title: text('模板', '範本', 'Preset'),
  fixed: true,
  values: [
    option('表单模板', '表單範本', 'Form template'),
    option('工作手册', '工作手冊', 'Handbook'),
    option('调查问卷', '調查問卷', 'Questionnaire'),
    option('CRM工具集', 'CRM工具集', 'CRM toolkit'),
    option('沟通标准', '溝通標準', 'Communication standard'),
  ],
});

export const yesNo = defineOptionList({
  name: 'yesNo',
  title: text('是否', '是否', 'Yes or no'),
  fixed: true,
  values: [option('是', '是', 'Yes'), option('否', '否', 'No')],
});

export const editModes = defineOptionList({
  name: 'editModes',
  title: text('资料修改方式', '資料修改方式', 'Way of changing data'),
  fixed: true,
  values: [
    option('可直接修改（留痕）', '可直接修改（留痕）', 'Direct, logged'),
    option('重要字段须申请', '重要欄位須申請', 'Important fields by request'),
  ],
});

export const slaClocks = defineOptionList({
  name: 'slaClocks',
  title: text('时限计时方式', '時限計時方式', 'Clock of the time limits'),
  fixed: true,
  values: [option('自然小时', '自然小時', 'Natural hours'), option('跳过休息日', '跳過休息日', 'Days off left out')],
});

export const holidayRegions = defineOptionList({
  name: 'holidayRegions',
  title: text('节假日地区', '節假日地區', 'Holiday region'),
  fixed: true,
  values: [
    option('中国大陆', '中國大陸', 'Mainland China'),
    option('香港', '香港', 'Hong Kong'),
    option('台湾', '台灣', 'Taiwan'),
    option('自定义', '自訂', 'Own'),
  ],
});

export const weekdays = defineOptionList({
  name: 'weekdays',
  title: text('星期', '星期', 'Weekday'),
  fixed: true,
  values: [
    option('一', '一', 'Monday'),
    option('二', '二', 'Tuesday'),
    option('三', '三', 'Wednesday'),
    option('四', '四', 'Thursday'),
    option('五', '五', 'Friday'),
    option('六', '六', 'Saturday'),
    option('日', '日', 'Sunday'),
  ],
});

export const greetingFestivals = defineOptionList({
  name: 'greetingFestivals',
  title: text('问候节日', '問候節日', 'Greeted festivals'),
  fixed: true,
  values: [
    option('元旦', '元旦', 'New Year'),
    option('春节', '春節', 'Spring Festival'),
    option('元宵', '元宵', 'Lantern Festival'),
    option('端午', '端午', 'Dragon Boat Festival'),
    option('中秋', '中秋', 'Mid-Autumn Festival'),
    option('国庆', '國慶', 'National Day'),
  ],
});

export const thresholdSigns = defineOptionList({
  name: 'thresholdSigns',
  title: text('门槛含义', '門檻含義', 'Meaning of a threshold'),
  fixed: true,
  values: [option('达到', '達到', 'At least'), option('超过', '超過', 'More than')],
});

export const webhookKinds = defineOptionList({
  name: 'webhookKinds',
  title: text('群机器人', '群組機器人', 'Chat robot'),
  fixed: true,
  values: [
    option('Google Chat', 'Google Chat', 'Google Chat'),
    option('企业微信', '企業微信', 'WeCom'),
    option('钉钉', '釘釘', 'DingTalk'),
    option('飞书', '飛書', 'Feishu'),
  ],
});

export const languages = defineOptionList({
  name: 'languages',
  title: text('语言', '語言', 'Language'),
  fixed: true,
  values: [
    option('简体中文', '簡體中文', 'Simplified Chinese'),
    option('繁體中文', '繁體中文', 'Traditional Chinese'),
    option('English', 'English', 'English'),
  ],
});
