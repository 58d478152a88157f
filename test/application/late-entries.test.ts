/** @fileoverview What was entered too late (K1: 采集后24小时内, 变更后48小时内): nobody can mend it, so owner and manager hear of it once. */
import type { Values } from '../../src/application/ports';
import { changeRequests } from '../../src/schema/tables/change-requests';
import { aRegister, section } from '../builders/a-register';

const LI = 'li@example.com';
const CHEN = 'chen@example.com';
const moment = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();

/** A register that has been running since Monday, 2026-11-16. */
function running() {
  const register = aRegister({ now: '2026-11-16T07:00:00+08:00' });
  register.at('2026-11-18T12:00:00+08:00');
  return register;
}

type Register = ReturnType<typeof running>;

function entered(register: Register, at: string, values: Values): string {
  register.at(`${at.replace(' ', 'T')}:00+08:00`);
  return register.customer('甲一机械有限公司', { owner: '李强', collectedBy: '李强', ...values });
}

function lines(register: Register, who: string, day: string): string[] {
  return section(register.to(who, day)[0]?.text ?? '', '超时').filter((line) => line.trim() !== '');
}

it('is told to who collected it and to the manager, on the next morning and never again', () => {
  const register = running();
  const id = entered(register, '2026-11-19 10:00', { collectedAt: moment('2026-11-17 09:00') });
  register.at('2026-11-24T12:00:00+08:00');
  expect(lines(register, LI, '2026-11-20')).toEqual([
    `· 甲一机械有限公司（${id}）：采集后应在 24 小时内录入`,
    '  （11月18日 9:00 前），晚了 25 小时。已录入，只提醒这一次。',
  ]);
  expect(register.to(LI, '2026-11-20')[0]?.subject).toContain('超时 1');
  expect(lines(register, CHEN, '2026-11-20')).toEqual(['· 李强：甲一机械有限公司 采集后未在 24 小时内录入。']);
  for (const day of ['2026-11-23', '2026-11-24']) {
    expect(lines(register, LI, day)).toEqual([]);
    expect(lines(register, CHEN, day)).toEqual([]);
  }
});

it.each([
  ['in time', '2026-11-19 09:00', '2026-11-18 09:00', false],
  ['a minute too late', '2026-11-19 09:01', '2026-11-18 09:00', true],
  ['over the weekend, in time', '2026-11-23 13:00', '2026-11-20 14:00', false],
  ['over the weekend, too late', '2026-11-23 15:00', '2026-11-20 14:00', true],
  ['a day without a time counts from its end', '2026-11-19 22:00', '2026-11-18 00:00', false],
  ['collected before there was a register', '2026-11-19 10:00', '2026-11-13 10:00', false],
])('%s', (_what, at, collectedAt, told) => {
  const register = running();
  entered(register, at, { collectedAt: moment(collectedAt) });
  register.at('2026-11-24T12:00:00+08:00');
  const all = ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24'].flatMap((day) => lines(register, LI, day));
  expect(all.filter((line) => line.includes('已录入'))).toHaveLength(told ? 1 : 0);
});

it('a change that was asked for more than two days after it happened is told to who asked', () => {
  const register = running();
  const id = entered(register, '2026-11-19 10:00', {});
  const request = { customer: id, field: '联系人', newValue: '吴倩', reason: '离职', trigger: '客户主动变更' };
  const occurredAt = moment('2026-11-16 09:30');
  register.add(changeRequests, { ...request, occurredAt }, LI);
  register.at('2026-11-24T12:00:00+08:00');
  expect(lines(register, LI, '2026-11-20')).toEqual([
    `· 甲一机械有限公司（${id}）：信息变更“联系人”应在 48 小时内提出`,
    '  （11月18日 9:30 前），晚了 24 小时 30 分。已录入，只提醒这一次。',
  ]);
  expect(lines(register, LI, '2026-11-23')).toEqual([]);
});

it('a request of a Friday is to be decided by Tuesday, as its limit says', () => {
  const register = running();
  const id = entered(register, '2026-11-19 10:00', {});
  register.at('2026-11-20T16:30:00+08:00');
  const request = { customer: id, field: '联系人', newValue: '吴倩', reason: '离职', trigger: '客户主动变更' };
  register.add(changeRequests, request, LI);
  register.at('2026-11-25T12:00:00+08:00');
  const told = section(register.to(CHEN, '2026-11-23')[0]?.text ?? '', '待我处理').join('\n');
  expect(told).toContain('请在 11月24日 16:30 前决定');
});
