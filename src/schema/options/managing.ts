/** @fileoverview Option lists of the tables that managers keep. */
import { text } from '../language';
import { defineOptionList, option } from './define-option-list';

export const memberRoles = defineOptionList({
  name: 'memberRoles',
  title: text('角色', '角色', 'Role'),
  fixed: true,
  values: [
    option('管理员', '管理員', 'Administrator'),
    option('销售经理', '業務經理', 'Sales manager'),
    option('复核人', '覆核人', 'Reviewer'),
    option('销售代表', '業務代表', 'Sales representative'),
    option('市场专员', '行銷專員', 'Marketing'),
    option('客服', '客服', 'Customer service'),
  ],
});

export const memberLevels = defineOptionList({
  name: 'memberLevels',
  title: text('层级', '層級', 'Level'),
  fixed: true,
  values: [option('客户经理', '客戶經理', 'Account manager'), option('高层', '高階主管', 'Executive')],
});

export const holidayKinds = defineOptionList({
  name: 'holidayKinds',
  title: text('节假日类型', '節假日類型', 'Holiday kind'),
  fixed: true,
  values: [
    option('休', '休', 'Day off'),
    option('班', '班', 'Make-up working day'),
    option('节日', '節日', 'Festival'),
    option('公司休假', '公司休假', 'Company holiday'),
  ],
});

export const holidaySources = defineOptionList({
  name: 'holidaySources',
  title: text('节假日来源', '節假日來源', 'Holiday source'),
  fixed: true,
  values: [option('内置', '內建', 'Built in'), option('手工', '手動', 'By hand')],
});

export const scenes = defineOptionList({
  name: 'scenes',
  title: text('场景', '場景', 'Scene'),
  values: [
    option('采集说明', '蒐集說明', 'Collecting'),
    option('开场', '開場', 'Opening'),
    option('提问', '提問', 'Asking'),
    option('价值传递', '價值傳遞', 'Passing on value'),
    option('异议处理', '異議處理', 'Objections'),
    option('沟通纪要', '溝通紀要', 'Minutes'),
    option('节日问候', '節日問候', 'Greeting'),
    option('司庆/生日', '週年慶／生日', 'Anniversary, birthday'),
    option('问卷邀请', '問卷邀請', 'Survey invitation'),
    option('问卷提醒', '問卷提醒', 'Survey reminder'),
    option('续约', '續約', 'Renewal'),
    option('挽留', '挽留', 'Winning back'),
  ],
});
