/** @fileoverview One mail that fails: sent again with the next run where it surely did not leave, else never. */
import { sendQueue } from '../../../src/application/mail/send-queue';
import { outbox } from '../../../src/schema/tables/outbox';
import { aWorld } from '../../builders/a-world';

const DAY = '2026-09-23';
const TIMEOUT = "We're sorry, a server error occurred: DEADLINE_EXCEEDED";
const DOWN = 'Service unavailable: Mail';

/** What becomes of the one mail whose sending threw, by the quota before and after. */
function stateAfter(error: string, before: number, after: number): string {
  const world = aWorld();
  const [row] = world.register.append(outbox, [{ id: 'M000001', key: '每日提醒·王芳', to: 'wang@example.com' }]);
  if (!row) throw new Error('Cannot queue a mail');
  const quotas = [before, after];
  const mailer = {
    remainingQuota: () => quotas.shift() ?? after,
    send: () => {
      throw new Error(error);
    },
  };
  const mail = { to: 'wang@example.com', subject: '', text: '', html: '', senderName: '' };
  sendQueue([{ row, make: () => mail }], DAY, { ...world, mailer }, () => ({}));
  return row.values.state;
}

it.each([
  ['the quota is what it was', DOWN, 97, 97, '待发送'],
  ['the quota is what it was after a timeout', TIMEOUT, 97, 97, '待发送'],
  ['the quota has shrunk', DOWN, 97, 96, '未知'],
  ['the quota has shrunk after a timeout', TIMEOUT, 97, 96, '未知'],
  ['the quota began anew', DOWN, 97, 100, '待发送'],
  ['the quota began anew, and nobody knows', TIMEOUT, 97, 99, '未知'],
])('%s', (_when, error, before, after, state) => {
  expect(stateAfter(error, before, after)).toBe(state);
});
