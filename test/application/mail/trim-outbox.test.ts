/** @fileoverview Bodies of mails go after 90 days, the line of the mail stays. */
import { trimOutbox } from '../../../src/application/mail/trim-outbox';
import { outbox } from '../../../src/schema/tables/outbox';
import { aWorld } from '../../builders/a-world';

const TODAY = '2026-11-23';
const mail = (day: string) => ({
  id: day,
  key: `每日提醒·王芳·${day}`,
  day,
  state: '已发送',
  text: '正文',
  html: '<p>',
});

it('blanks what is older than 90 days, once, and nothing else', () => {
  const world = aWorld();
  world.register.append(outbox, ['2026-06-01', '2026-08-24', '2026-08-25', TODAY].map(mail));
  expect(trimOutbox(world)).toBe(2);
  const rows = world.register.all(outbox).map(({ values: { day, text, html, state } }) => [day, text, html, state]);
  expect(rows).toEqual([
    ['2026-06-01', '', '', '已发送'],
    ['2026-08-24', '', '', '已发送'],
    ['2026-08-25', '正文', '<p>', '已发送'],
    [TODAY, '正文', '<p>', '已发送'],
  ]);
  expect(trimOutbox(world)).toBe(0);
});
