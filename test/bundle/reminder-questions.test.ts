/** @fileoverview Where other reminders fail, asked of ours: today, overdue, other lists empty, second runs, zones and summer time. */
import { CHEN, F, OWNER, WANG } from './fixture';

const heads = (lines: readonly string[]) => lines.filter((line) => /^\d+\. /.test(line));

describe('a mail a day', () => {
  const f = F('表单模板', '2026-09-21T09:00');
  const today = f.customer('甲一机械有限公司');
  f.log(today, '2026-09-21', '电话沟通', { nextDate: '2026-09-22' });
  f.at('2026-09-22T09:30');
  const first = f.D(WANG, '2026-09-22');
  f.at('2026-09-23T09:30');
  const second = f.D(WANG, '2026-09-23');

  it('lists what is due today, though nothing is overdue', () => {
    expect(first[0]?.subject).toMatch(/今日 1$/);
    expect(heads(f.sec(first[0], '今天'))).toHaveLength(1);
    expect(f.sec(first[0], '逾期')).toEqual([]);
  });

  it('lists what is overdue, though nothing is due today', () => {
    expect(second[0]?.subject).toMatch(/逾期 1$/);
    expect(heads(f.sec(second[0], '逾期'))).toHaveLength(1);
    expect(f.sec(second[0], '今天')).toEqual([]);
  });

  it('is not sent again by a second run, by hand or by the clock', () => {
    const before = f.host.outbox.length;
    f.call('sendDueDigests', [], CHEN);
    f.call('sendDueDigests', [], OWNER);
    f.at('2026-09-23T12:30');
    expect(f.host.outbox).toHaveLength(before);
  });

  it('is not sent where there is nothing to say', () => {
    f.log(today, '2026-09-23', '电话沟通');
    f.at('2026-09-24T12:30');
    expect(f.sec(f.D(WANG, '2026-09-24')[0], '逾期')).toEqual([]);
    expect(f.sec(f.D(WANG, '2026-09-24')[0], '今天')).toEqual([]);
  });
});

describe('a register kept in New York, where summer time begins on 8 March', () => {
  const f = F('表单模板', '2026-03-05T10:00:00-05:00', { timeZone: 'America/New_York' });
  const id = f.customer('甲一机械有限公司');
  f.call(
    'logInteraction',
    [{ customer: id, date: '2026-03-05', method: '电话沟通', content: '沟通', owner: '王芳', nextDate: '2026-03-09' }],
    WANG,
  );
  f.at('2026-03-09T07:59:00-04:00');
  const early = f.mailsTo(WANG).filter(({ subject }) => subject.includes('3月9日'));
  f.at('2026-03-09T09:00:00-04:00');
  const mails = f.mailsTo(WANG).filter(({ subject }) => subject.includes('3月9日'));

  it('reminds on the agreed day, within the hour of eight by the clock on the wall', () => {
    expect(early).toEqual([]);
    expect(mails.map(({ subject }) => subject)).toEqual(['【客户登记簿】3月9日（周一）今日 1']);
    expect(new Date(String(mails[0]?.at)).toISOString().slice(0, 13)).toBe('2026-03-09T12');
    expect(f.sec(mails[0], '今天').join('\n')).toContain('甲一机械有限公司');
  });
});
