/** @fileoverview What set-up may be told. */
import { checkSetUpInput, type SetUpInput } from '../../../src/application/set-up/set-up-input';
import type { UserError } from '../../../src/application/user-error';
import { messagesFor } from '../../../src/messages';

function fieldsRefused(input: unknown): string[] {
  try {
    checkSetUpInput(input as SetUpInput, messagesFor('zh-CN'), 'zh-CN');
    return [];
  } catch (error) {
    return (error as UserError).problems.map(({ field }) => field);
  }
}

it.each([
  ['nothing', {}],
  ['everything', { preset: '沟通标准', language: 'en', timeZone: 'America/Argentina/Buenos_Aires', members: [] }],
  ['UTC', { timeZone: 'UTC' }],
  ['a member', { members: [{ name: '王芳', email: 'wang@example.com', role: '销售代表', manager: '陈立', hour: 9 }] }],
])('takes %s', (_, input) => {
  expect(fieldsRefused(input)).toEqual([]);
});

it('tells everything that is wrong at once', () => {
  const input = {
    preset: 'x',
    language: 'fr',
    timeZone: '+08:00',
    members: [{ name: ' ', email: 'wang', role: '老板' }, {}],
  };
  const member = ['name', 'email', 'role'];
  expect(fieldsRefused(input)).toEqual(['preset', 'language', 'timeZone', ...member, ...member]);
});

const member = { name: '王芳', email: 'wang@example.com', role: '销售代表' };

it.each([
  ['an hour before six', [{ ...member, hour: 5 }], ['hour']],
  ['an hour after eight in the evening', [{ ...member, hour: 21 }], ['hour']],
  ['half an hour', [{ ...member, hour: 8.5 }], ['hour']],
  ['namesakes', [member, { ...member, email: 'li@example.com' }], ['name', 'name']],
  ['one address twice', [member, { ...member, name: '李强', email: ' WANG@example.com' }], ['email', 'email']],
])('does not take %s', (_, members, fields) => {
  expect(fieldsRefused({ members })).toEqual(fields);
});
