/** @fileoverview A problem's text names the field, the value, and what is expected, in every language. */
import { type Problem, problemKeys } from '../../src/domain/checks/check';
import { expectations } from '../../src/domain/typed/reading';
import { messagesFor } from '../../src/messages';
import { problemText } from '../../src/messages/problem-text';

const languages = ['zh-CN', 'zh-TW', 'en'] as const;
// What the readings and checks hand over, by name.
const params = {
  value: '138',
  digits: 10,
  number: '110',
  code: '0579',
  length: 17,
  character: 'I',
  prefix: '9133',
  check: '0',
  found: '1',
  firstOrder: '2020-01-01',
  size: '小微企业（50人以下）',
  employees: 800,
  source: '第三方推荐',
  count: 2,
  began: '2026-11-23',
  longest: 200,
  known: '{称呼}',
};

function problemOf(message: Problem['message'], more: Partial<Problem> = {}): Problem {
  return { field: 'phone', message, params, severity: 'error', ...more };
}

const keys = [...problemKeys, ...expectations.map((key) => `typed.${key}` as const)];

describe.each(languages)('%s', (language) => {
  test.each(keys)('%s', (message) => {
    const text = problemText(problemOf(message), '<field>', messagesFor(language));
    expect(text).toContain('<field>');
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    if (message.startsWith('typed.')) expect(text).toContain('138');
  });
});

test.each([
  [6, '联系电话“138”的区号 0579 后有 6 位，固定电话应为 7 或 8 位'],
  [7, '联系电话“138”的区号 0579 后 7 位，当地没有这样的号码，请核对'],
])('a landline of %d digits is not told to have what it has', (digits, text) => {
  const problem = problemOf('typed.phoneLandlineLength', { params: { ...params, digits } });
  expect(problemText(problem, '联系电话', messagesFor('zh-CN'))).toBe(text);
});

test.each([
  ['typed.phoneMobileLength', '联系电话“138”有 10 位，手机号应为 11 位'],
  ['typed.creditCodeCheck', '联系电话“138”的校验码应为 0，现为 1，请核对'],
  ['required', '请填写联系电话'],
  ['sizeAgainstEmployees', '联系电话“小微企业（50人以下）”与员工人数 800 不符'],
] as const)('%s reads well', (message, text) => {
  expect(problemText(problemOf(message), '联系电话', messagesFor('zh-CN'))).toBe(text);
});

test('advice is added', () => {
  const text = problemText(
    problemOf('typed.regionVague', { advice: '上海市-浦东新区' }),
    '所在区域',
    messagesFor('zh-CN'),
  );
  expect(text).toBe('所在区域“138”太笼统，应为省-市（-区），如 上海市-浦东新区。建议：上海市-浦东新区');
});
