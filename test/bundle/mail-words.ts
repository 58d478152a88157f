/** @fileoverview What the scenarios say of mails: the reminders of a person on a day, and the lines of a section. */
import type { Host } from '../../host';

export interface Sent {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly at: string;
}

export function mailWords(host: Host) {
  const mails = () => host.outbox as unknown as readonly Sent[];
  return {
    /** Every mail to a person, whatever its kind. */
    mailsTo: (who: string) => mails().filter(({ to }) => to === who),
    /** The digests to a person that left on a day of Shanghai. */
    D: (who: string, day: string) =>
      mails().filter(({ to, subject, at }) => to === who && isDigest(subject) && dayOf(at) === day),
    sec: (mail: Sent | undefined, title: string) => sectionOf(mail?.body ?? '', title),
  };
}

/** 【客户登记簿】9月23日（周三）今日 3 · 逾期 2 */
function isDigest(subject: string): boolean {
  return /^【[^】]+】\d{1,2}月\d{1,2}日（周.）/.test(subject);
}

function dayOf(at: string | number | Date): string {
  return new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The lines of the plain text between a heading and the next. */
export function sectionOf(text: string, title: string): string[] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => new RegExp(`^━━ ${title}(（|\\s|$)`).test(line));
  if (from < 0) return [];
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith('━━ '));
  return (to < 0 ? rest : rest.slice(0, to)).filter((line) => line.trim() !== '');
}
