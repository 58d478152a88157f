/** @fileoverview Sending mail: what is sent goes to the host's outbox, within the account's quota [facts 4.2]. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { ServiceError, signatureError } from '../errors';
import { Blob } from '../utilities/blob';
import { addressesIn } from './addresses';

const RECIPIENTS_PER_MESSAGE = 50;
const SUBJECT_LIMIT = 250;
const ATTACHMENTS_PER_MESSAGE = 250;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;

interface Message {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Checks, counts and delivers; nothing is sent when anything is wrong. */
export function sendMail(r: RuntimeContext, { to, subject, body, options }: Message): void {
  const attachments = attachmentsOf(options.attachments);
  const cc = textOf(options.cc);
  const bcc = textOf(options.bcc);
  const recipients = [...addressesIn(to), ...addressesIn(cc), ...addressesIn(bcc)];
  const htmlBody = textOf(options.htmlBody);
  check(r, recipients.length, subject, body, htmlBody, attachments);
  takeQuota(r, recipients.length);
  r.state.outbox.push({
    to,
    cc,
    bcc,
    replyTo: textOf(options.replyTo),
    name: textOf(options.name),
    subject,
    body,
    htmlBody,
    attachments,
    at: new Date(r.now()).toISOString(),
    by: r.run.effectiveUser,
  });
}

function check(
  r: RuntimeContext,
  recipients: number,
  subject: string,
  body: string,
  htmlBody: string,
  attachments: readonly Attachment[],
): void {
  if (recipients === 0) throw new ServiceError('Failed to send email: no recipient');
  if (recipients > RECIPIENTS_PER_MESSAGE) throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
  if (subject.length > SUBJECT_LIMIT) throw new ServiceError('Argument too large: subject');
  const bytes = Math.max(Buffer.byteLength(body), Buffer.byteLength(htmlBody));
  if (bytes > r.state.accounts.mailBodyLimit) throw new ServiceError('Limit Exceeded: Email Body Size.');
  if (attachments.length > ATTACHMENTS_PER_MESSAGE) {
    throw new ServiceError('Limit exceeded: Email Attachments Per Message.');
  }
  const attached = attachments.reduce((sum, one) => sum + one.bytes.length, 0);
  if (attached > ATTACHMENT_BYTES) throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
}

/** Each address counts, cc and bcc too; the whole message is refused when it does not fit. */
function takeQuota(r: RuntimeContext, recipients: number): void {
  const { accounts } = r.state;
  const user = r.run.effectiveUser;
  if (accounts.left(user, 'mailRecipients', r.now()) < recipients) {
    throw new ServiceError('Service invoked too many times for one day: email.');
  }
  accounts.use(user, 'mailRecipients', recipients, r.now());
}

interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: readonly number[];
}

/** (message), (to, subject, body[, options]) or (to, replyTo, subject, body) [docs ref: MailApp]. */
export function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isPlain(first)) {
    const { to, subject, body, ...options } = first;
    return { to: textOf(to), subject: textOf(subject), body: textOf(body), options };
  }
  if (args.length === 4 && typeof fourth === 'string') {
    return { to: textOf(first), subject: textOf(third), body: fourth, options: { replyTo: second } };
  }
  const hasOptions = args.length === 4 && (isPlain(fourth) || fourth === null);
  if (typeof first !== 'string' || (args.length !== 3 && !hasOptions)) throw signatureError('MailApp.sendEmail', args);
  return { to: first, subject: textOf(second), body: textOf(third), options: isPlain(fourth) ? fourth : {} };
}

function attachmentsOf(value: unknown): Attachment[] {
  if (value === null || value === undefined) return [];
  const blobs = Array.isArray(value) ? value : [value];
  return blobs.map((blob) => {
    if (!(blob instanceof Blob)) throw new ServiceError('Invalid argument: attachments');
    return { name: blob.getName() ?? '', contentType: blob.getContentType() ?? '', bytes: blob.getBytes() };
  });
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
