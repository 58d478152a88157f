/** @fileoverview What is wrong with a value: the field, the value, and what is expected. */
import { isLandlineLength } from '../problem-text';
import type { ProblemMessages } from '../zh-CN/problems';

const expected: ProblemMessages['expected'] = {
  date: () => '不是日期，應如 2026-03-05、3月5日、下週三',
  monthDay: () => '應為月-日，如 05-18 或農曆日期',
  money: () => '不是金額，應如 500000、50萬、1.2億',
  budget: () => '不是預算範圍，應如 30-50萬、5萬以下、50萬以上',
  budgetUnit: () => '沒有寫單位，應如 30-50萬',
  percent: () => '不是百分比，應如 16%',
  percentSign: ({ value }) => `大於 1，是否為 ${value}%？請寫上百分號`,
  founded: () => '應為年份、年-月或日期，如 2008、2008-05、2008-05-01',
  number: () => '不是數字',
  bool: () => '應為「是」或「否」',
  email: () => '不是電子郵件地址，應如 name@example.com',
  website: () => '不是網址，應如 www.example.com',
  phone: () => '不是電話號碼，應為手機號碼，或區碼-號碼，如 02-27208889',
  phoneMobileLength: ({ digits }) => `有 ${digits} 碼，中國大陸手機號碼應為 11 碼`,
  phoneRange: ({ number }) => `中的 ${number} 不在手機號段內，請核對`,
  phoneAreaCodeMissing: () => '缺少區碼，應如 0571-88887777',
  phoneAreaCodeUnknown: ({ code }) => `的區碼 ${code} 不存在，應如 0571-88887777`,
  phoneLandlineLength: ({ code, digits }) =>
    isLandlineLength(digits)
      ? `的區碼 ${code} 後 ${digits} 碼，當地沒有這樣的號碼，請核對`
      : `的區碼 ${code} 後有 ${digits} 碼，市內電話應為 7 或 8 碼`,
  phoneEmergency: ({ number }) => `中的 ${number} 是公共服務號碼，不是客戶的電話`,
  phoneForeign: () => '不是有效的境外號碼，應以 + 和國碼開頭，如 +886 2 2720 8889',
  wechatWithoutMobile: () => '需要先填寫手機號碼',
  creditCode: () => '只能有數字與大寫字母',
  creditCodeLength: ({ length }) => `有 ${length} 碼，應為 18 碼，或 8 碼統一編號`,
  creditCodeCharacter: ({ character }) => `中不應有字元 ${character}`,
  creditCodePrefix: ({ prefix }) => `的開頭 ${prefix} 不正確，請核對`,
  creditCodeCheck: ({ check, found }) => `的檢查碼應為 ${check}，現為 ${found}，請核對`,
  taxNumberCheck: () => '的檢查碼不正確，請核對統一編號',
  region: () => '應為縣市-區，如 臺北市-信義區',
  regionVague: () => '太籠統，應寫到縣市與區',
};

const found: ProblemMessages['found'] = {
  required: ({ field }) => `請填寫${field}`,
  foundedInFuture: ({ field, value }) => `${field}「${value}」在今天之後，應為今天或以前`,
  foundedAfterFirstOrder: ({ field, value, params }) =>
    `${field}「${value}」晚於首次成交 ${params.firstOrder}，應在其之前`,
  sizeAgainstEmployees: ({ field, params }) => `${field}「${params.size}」與員工人數 ${params.employees} 不符`,
  sourceNotVerified: ({ field, params }) => `資料來自「${params.source}」，請與客戶核實後勾選${field}`,
  industryNotAnOption: ({ field, value }) => `${field}「${value}」不是標準分類，請從下拉選項中選擇`,
  contactNameIsRole: ({ field, value }) => `${field}「${value}」是職稱或號碼，應為姓名，如 王經理`,
  nameLooksShort: ({ field, value }) => `${field}「${value}」像是簡稱，應為登記的全名`,
  lostReasonMissing: ({ field }) => `已流失的客戶請填寫${field}`,
  leadMissing: ({ field }) => `有協同部門時請指定${field}`,
  optionUnknown: ({ field, value }) => `${field}「${value}」不在選項中，請從下拉選項中選擇`,
  memberUnknown: ({ field, value }) => `${field}「${value}」不在「团队成员」頁中，應為成員姓名`,
  memberInactive: ({ field, value }) => `${field}「${value}」已離職，請轉交給在職成員`,
  scoreMissing: ({ field }) => `關閉前請填寫${field}；客戶沒有評分時，在處理結果中寫明「客戶未評分」和原因`,
  statusNotOfType: ({ field, value }) => `客訴與問題回報的${field}應為已解決或已關閉，不是「${value}」`,
  satisfactionRange: ({ field, value }) => `${field}「${value}」應為 1 到 5 分`,
  notYetHappened: ({ field, value }) => `${field}「${value}」在今天之後，應為今天或以前`,
  endsBeforeItBegins: ({ field, value, params }) => `${field}「${value}」早於 ${params.began}，應在當天或之後`,
  countNegative: ({ field, value }) => `${field}「${value}」應為不小於 0 的數，人數應為整數`,
  sensitiveData: ({ field, params }) =>
    `${field}中有 ${params.count} 處敏感資料，已遮蔽；請勿登記證件號碼、銀行卡號與密碼`,
  tooLong: ({ field, params }) => `${field}有 ${params.length} 個字元，最多 ${params.longest} 個，請縮短`,
  placeholderUnknown: ({ field, value, params }) => `${field}中的 ${value} 不會被替換，可用的有：${params.known}`,
  referenceUnknown: ({ field, value }) => `${field}「${value}」找不到，應為已有的編號或名稱`,
  referenceSeveral: ({ field, value, params }) => `${field}「${value}」對應多筆紀錄，請寫編號：${params.found}`,
};

export const problems: ProblemMessages = {
  expected,
  found,
  unread: (field, value, expectation) => `${field}「${value}」${expectation}`,
  withAdvice: (text, advice) => `${text}。建議：${advice}`,
  severity: { error: '錯誤', warning: '提示' },
};
