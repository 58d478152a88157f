/** @fileoverview What is wrong with a value: the field, the value, and what is expected. */
import type { ProblemKey } from '../../domain/checks/check';
import type { Expected, Params } from '../../domain/typed/reading';
import type { ProblemFacts } from '../message-facts';
import { isLandlineLength } from '../problem-text';

const expected: Record<Expected, (params: Params) => string> = {
  date: () => '不是日期，应如 2026-03-05、3月5日、下周三',
  monthDay: () => '应为月-日，如 05-18 或 农历 08-15',
  money: () => '不是金额，应如 500000、50万、1.2亿',
  budget: () => '不是预算范围，应如 30-50万、5万以下、50万以上',
  budgetUnit: () => '没有写单位，应如 30-50万',
  percent: () => '不是百分比，应如 16%',
  percentSign: ({ value }) => `大于 1，是否为 ${value}%？请写上百分号`,
  founded: () => '应为年份、年-月或日期，如 2008、2008-05、2008-05-01',
  number: () => '不是数字',
  bool: () => '应为“是”或“否”',
  email: () => '不是邮箱地址，应如 name@example.com',
  website: () => '不是网址，应如 www.example.com',
  phone: () => '不是电话号码，应为 11 位手机号，或区号-号码，如 010-56781234',
  phoneMobileLength: ({ digits }) => `有 ${digits} 位，手机号应为 11 位`,
  phoneRange: ({ number }) => `中的 ${number} 不在手机号段内，请核对`,
  phoneAreaCodeMissing: () => '缺少区号，应如 0571-88887777',
  phoneAreaCodeUnknown: ({ code }) => `的区号 ${code} 不存在，应如 0571-88887777`,
  phoneLandlineLength: ({ code, digits }) =>
    isLandlineLength(digits)
      ? `的区号 ${code} 后 ${digits} 位，当地没有这样的号码，请核对`
      : `的区号 ${code} 后有 ${digits} 位，固定电话应为 7 或 8 位`,
  phoneEmergency: ({ number }) => `中的 ${number} 是公共服务号码，不是客户的电话`,
  phoneForeign: () => '不是有效的境外号码，应以 + 和国家或地区代码开头，如 +852 2309 8888',
  wechatWithoutMobile: () => '需要先填写手机号',
  creditCode: () => '只能有数字和大写字母',
  creditCodeLength: ({ length }) => `有 ${length} 位，应为 18 位`,
  creditCodeCharacter: ({ character }) => `中不应有字符 ${character}`,
  creditCodePrefix: ({ prefix }) => `的开头 ${prefix} 不正确，请核对登记机关和行政区划代码`,
  creditCodeCheck: ({ check, found }) => `的校验码应为 ${check}，现为 ${found}，请核对`,
  taxNumberCheck: () => '的校验码不正确，请核对',
  region: () => '应为省-市（-区），如 上海市-浦东新区',
  regionVague: () => '太笼统，应为省-市（-区），如 上海市-浦东新区',
};

const found: Record<ProblemKey, (facts: ProblemFacts) => string> = {
  required: ({ field }) => `请填写${field}`,
  foundedInFuture: ({ field, value }) => `${field}“${value}”在今天之后，应为今天或以前`,
  foundedAfterFirstOrder: ({ field, value, params }) =>
    `${field}“${value}”晚于首次成交 ${params.firstOrder}，应在其之前`,
  sizeAgainstEmployees: ({ field, params }) => `${field}“${params.size}”与员工人数 ${params.employees} 不符`,
  sourceNotVerified: ({ field, params }) => `信息来自“${params.source}”，请与客户核实后勾选${field}`,
  industryNotAnOption: ({ field, value }) => `${field}“${value}”不是标准分类，请从下拉选项中选择`,
  contactNameIsRole: ({ field, value }) => `${field}“${value}”是职务或号码，应为姓名，如 王经理`,
  nameLooksShort: ({ field, value }) => `${field}“${value}”像是简称，应为营业执照上的全称`,
  lostReasonMissing: ({ field }) => `已流失的客户请填写${field}`,
  leadMissing: ({ field }) => `有协同部门时请指定${field}`,
  optionUnknown: ({ field, value }) => `${field}“${value}”不在选项中，请从下拉选项中选择`,
  memberUnknown: ({ field, value }) => `${field}“${value}”不在「团队成员」页中，应为成员姓名`,
  memberInactive: ({ field, value }) => `${field}“${value}”已不在职，请转交给在职成员`,
  scoreMissing: ({ field }) => `关闭前请填写${field}；客户没有评分时，在处理结果中写明“客户未评分”和原因`,
  statusNotOfType: ({ field, value }) => `投诉和问题反馈的${field}应为已解决或已关闭，不是“${value}”`,
  satisfactionRange: ({ field, value }) => `${field}“${value}”应为 1 到 5 分`,
  notYetHappened: ({ field, value }) => `${field}“${value}”在今天之后，应为今天或以前`,
  endsBeforeItBegins: ({ field, value, params }) => `${field}“${value}”早于 ${params.began}，应在其当天或之后`,
  countNegative: ({ field, value }) => `${field}“${value}”应为不小于 0 的数，人数应为整数`,
  sensitiveData: ({ field, params }) =>
    `${field}中有 ${params.count} 处敏感信息，已用掩码代替；请勿登记证件号、银行卡号和密码`,
  tooLong: ({ field, params }) => `${field}有 ${params.length} 个字符，最多 ${params.longest} 个，请缩短`,
  placeholderUnknown: ({ field, value, params }) => `${field}中的 ${value} 不会被替换，可用的有：${params.known}`,
  referenceUnknown: ({ field, value }) => `${field}“${value}”找不到，应为已有的编号或名称`,
  referenceSeveral: ({ field, value, params }) => `${field}“${value}”对应多条记录，请写编号：${params.found}`,
};

export const problems = {
  expected,
  found,
  unread: (field: string, value: string, expectation: string) => `${field}“${value}”${expectation}`,
  withAdvice: (text: string, advice: string) => `${text}。建议：${advice}`,
  severity: { error: '错误', warning: '提示' },
};

export type ProblemMessages = typeof problems;
