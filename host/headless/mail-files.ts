/** @fileoverview Mails as files: the page, and the message as a mail program opens it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string | undefined;
  readonly at: string;
  readonly by: string;
}

/** Writes `<day>-<to>.html` and `.eml`; returns their paths. */
export function writeMails(mails: readonly SentMail[], folder: string): string[] {
  return mails.flatMap((mail, index) => {
    const name = `mail-${index + 1}-${mail.to.replace(/[^\w.@-]/g, '_')}`;
    const page = join(folder, `${name}.html`);
    const message = join(folder, `${name}.eml`);
    writeFileSync(page, mail.htmlBody ?? '');
    writeFileSync(message, messageOf(mail));
    return [page, message];
  });
}

function messageOf({ to, subject, body, htmlBody, at, by }: SentMail): string {
  const boundary = 'register-alternative';
  const part = (type: string, text: string) =>
    [
      `--${boundary}`,
      `Content-Type: ${type}; charset=utf-8`,
      'Content-Transfer-Encoding: base64',
      '',
      base64Lines(text),
    ].join('\r\n');
  return [
    `From: ${by}`,
    `To: ${to}`,
    `Subject: ${encodedWord(subject)}`,
    `Date: ${new Date(at).toUTCString()}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    part('text/plain', body),
    ...(htmlBody ? [part('text/html', htmlBody)] : []),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** RFC 2047: at most 75 characters a word, so a long subject is several words. */
function encodedWord(text: string): string {
  const words: string[] = [];
  for (let rest = [...text]; rest.length > 0; rest = rest.slice(12)) {
    words.push(`=?utf-8?B?${Buffer.from(rest.slice(0, 12).join('')).toString('base64')}?=`);
  }
  return words.join('\r\n ');
}

function base64Lines(text: string): string {
  return (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
}
