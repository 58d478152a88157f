/** @fileoverview The reason of a line says once where a plan comes from. */
import { whyOf } from '../../../src/domain/digest/due-item';
import { aDigestDay } from '../../builders/a-digest-day';
import { aFollowUp } from '../../builders/register-records';

it.each([
  ['升级机会', '升级机会：6个月内成交 2 次', '升级机会：6个月内成交 2 次'],
  ['升级机会', '', '升级机会'],
  ['风险预警', '满意度 2 分，请了解原因并挽留', '风险预警：满意度 2 分，请了解原因并挽留'],
  ['手工', '寄样品', '手工：寄样品'],
])('%s, %s', (origin, content, said) => {
  expect(whyOf(aFollowUp({ origin, content, cause: '' }), aDigestDay({}))).toBe(said);
});
