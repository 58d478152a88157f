/** @fileoverview A run killed at every service call, before and after its effect: what is done stays, nothing follows, locks fall [facts 2.6, 4.1]. */
import { hostWith } from '../builders/run-code';

const CODE = `
  function main() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    try {
      sheet.getRange('A1').setValue(1);
      sheet.getRange('A2').setValue(2);
      SpreadsheetApp.flush();
      PropertiesService.getDocumentProperties().setProperty('step', '1');
      sheet.getRange('A3').setValue(3);
      sheet.getRange('A4').setValue(4);
      MailApp.sendEmail('a@example.com', 's', 'b');
      sheet.getRange('A5').setValue(5);
      sheet.getLastRow();
      PropertiesService.getDocumentProperties().setProperty('step', '2');
    } catch (e) {
      sheet.getRange('B1').setValue('caught');
      PropertiesService.getDocumentProperties().setProperty('caught', '1');
    } finally {
      sheet.getRange('B2').setValue('finally');
      SpreadsheetApp.flush();
      lock.releaseLock();
    }
  }
  function free() { return LockService.getDocumentLock().tryLock(1); }`;

interface Left {
  cells: number;
  step: string | undefined;
  mails: number;
  after: boolean;
}

function killed(n: number, effect: 'before' | 'after', seed = 1): { status: string; left: Left; free: unknown } {
  const host = hostWith(CODE, { seed });
  host.faults.killAt(n, { effect });
  const { status } = host.menu({ fn: 'main' });
  const values = host.sheet('Sheet1').values();
  const first = values.map(([a]) => a).filter((value) => value !== '');
  expect(first).toEqual(first.map((_, i) => i + 1));
  return {
    status,
    left: {
      cells: first.length,
      step: host.properties.document.get('step'),
      mails: host.outbox.length,
      after: values.some(([, b]) => b) || host.properties.document.has('caught'),
    },
    free: host.call('free'),
  };
}

const WHOLE = 40;
const steps = Array.from({ length: WHOLE }, (_, i) => i + 1);

describe.each(['before', 'after'] as const)('killed %s the effect of', (effect) => {
  const all = steps.map((n) => killed(n, effect));
  const dead = all.filter(({ status }) => status === 'killed');

  it('each call once', () => {
    expect(dead.length).toBeGreaterThan(20);
    expect(all.slice(dead.length).every(({ status }) => status === 'completed')).toBe(true);
  });

  it('no later statement has an effect, neither catch nor the rest of finally', () => {
    const inFinally = dead.filter(({ left }) => left.after);
    expect(inFinally.every(({ left }) => left.step === '2')).toBe(true);
    expect(dead.slice(0, 20).some(({ left }) => left.after)).toBe(false);
  });

  it('what was done is a beginning of what would have been done', () => {
    for (const { left } of dead) {
      if (left.step !== undefined) expect(left.cells).toBeGreaterThanOrEqual(2);
      if (left.mails > 0) expect(left.step).toBeDefined();
      if (left.step === '2') expect(left).toMatchObject({ cells: 5, mails: 1 });
    }
  });

  it('the lock falls', () => {
    expect(dead.map(({ free }) => free)).toEqual(dead.map(() => true));
  });
});

it('what was not flushed yet arrives in part, as the seed says', () => {
  // The mail: two writes wait.
  const mail = steps.find((n) => killed(n, 'after').left.mails === 1) ?? 0;
  const cells = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => killed(mail, 'after', seed).left.cells);
  expect(cells.every((count) => count >= 2 && count <= 4)).toBe(true);
  expect(new Set(cells).size).toBeGreaterThan(1);
  expect(killed(mail, 'after', 3)).toEqual(killed(mail, 'after', 3));
});

it('a kill after the mail leaves the mail sent once', () => {
  expect(steps.map((n) => killed(n, 'after').left.mails).every((mails) => mails <= 1)).toBe(true);
});
