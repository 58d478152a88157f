/** @fileoverview The customers' columns that are in sight every day. */
import { defineFields } from '../define-fields';
import { text } from '../language';
import { ownerField, remarkField } from '../shared-fields';

export const customerDailyFields = defineFields({
  id: { type: 'text', title: text('客户编号', '客戶編號', 'Customer no.'), auto: true, width: 110, synonyms: ['编号'] },
  name: {
    type: 'text',
    title: text('客户名称', '客戶名稱', 'Customer name'),
    required: true,
    width: 230,
    synonyms: ['公司名称', '企业名称', '名称', '单位名称', '公司全称', '客户全称', '公司', '客户', 'Company', 'Name'],
    help: text(
      '企业填写营业执照上的全称；个人填写姓名。',
      '企業填寫登記全名；個人填寫姓名。',
      'The full registered name of an organisation, or the name of the person.',
    ),
  },
  industry: {
    type: 'choice',
    options: 'industries',
    title: text('所属行业', '所屬行業', 'Industry'),
    required: 'organisations',
    onlyFor: 'organisations',
    width: 150,
    synonyms: ['行业', '行业分类', '客户行业', 'Industry'],
    help: text(
      '选择标准分类，如“制造业-机械设备”；输入“机械”即可查找。',
      '選擇標準分類；輸入關鍵字即可查找。',
      'Choose a standard industry; typing a part of its name finds it.',
    ),
  },
  contactName: {
    type: 'text',
    title: text('联系人', '聯絡人', 'Contact'),
    required: true,
    personal: true,
    width: 90,
    synonyms: ['联系人姓名', '姓名', '主要联系人', '主联系人', '对接人', 'Contact name'],
    help: text(
      '主要对接人的姓名，不要只写“负责人”“采购”。',
      '主要窗口的姓名，請勿只寫職稱。',
      'The name of the main contact, not only a role.',
    ),
  },
  phone: {
    type: 'text',
    reading: 'phone',
    title: text('联系电话', '聯絡電話', 'Phone'),
    required: true,
    personal: true,
    width: 140,
    synonyms: ['联系方式', '电话', '电 话', '电话号码', '手机', '手机号', '手机号码', '移动电话', '联系手机', 'Phone', 'Mobile', 'Tel'],
    help: text(
      '手机或固定电话（区号-号码，如 010-56781234），几个号码用“；”分开。',
      '手機或市話（區碼-號碼），數個號碼以「；」分開。',
      'A mobile or a landline (area code-number); separate several with a semicolon.',
    ),
  },
  stage: {
    type: 'choice',
    options: 'stages',
    title: text('合作阶段', '合作階段', 'Stage'),
    required: true,
    default: '潜在客户',
    width: 100,
    synonyms: ['客户阶段', '阶段', '客户状态', 'Stage'],
  },
  grade: {
    type: 'choice',
    options: 'grades',
    title: text('客户等级', '客戶等級', 'Grade'),
    auto: true,
    width: 90,
    help: text(
      '按近12个月合作金额计算；经理可在“人工定级”中指定。',
      '依近12個月合作金額計算；經理可在「人工定級」中指定。',
      'Computed from the orders of the last 12 months; a manager may set it by hand.',
    ),
  },
  health: {
    type: 'number',
    title: text('健康度', '健康度', 'Health'),
    auto: true,
    width: 70,
    help: text('0–100：75 以上健康，50–74 关注，50 以下风险。', '0–100：75 以上健康，50–74 關注，50 以下風險。', '0–100: 75 and above healthy, 50–74 to watch, below 50 at risk.'),
  },
  owner: ownerField,
  lastContact: { type: 'date', title: text('上次维护', '上次維護', 'Last contact'), auto: true },
  nextFollowUp: { type: 'date', title: text('下次跟进', '下次跟進', 'Next follow-up'), auto: true },
  remark: { ...remarkField, synonyms: ['备注信息', '说明', 'Remarks', 'Notes'] },
});
