/** @fileoverview Review, verification and change requests as pages and tests call them; mails leave once the lock is free. */

import { type PreparedMail, sendPrepared } from '../application/mail/member-mails';
import type { Values } from '../application/ports';
import { confirmVerified } from '../application/review/confirm-verified';
import { decideChangeRequests, type RequestVerdict } from '../application/review/decide-change-requests';
import { decideReview, type ReviewVerdict } from '../application/review/decide-review';
import { listChangeRequests } from '../application/review/list-change-requests';
import { listReviews } from '../application/review/list-reviews';
import { requestChange } from '../application/review/request-change';
import type { ServerFunction } from './access';
import { type Refused, type Served, serve } from './guard';
import type { Run } from './run';

/** Mails are prepared with the decision and sent after it is in the sheet. */
function serveAndSend<R extends { readonly mails: readonly PreparedMail[] }>(
  name: ServerFunction,
  work: (run: Run) => R,
): Served<Omit<R, 'mails'>> {
  let mails: readonly PreparedMail[] = [];
  return serve(
    name,
    (run): Omit<R, 'mails'> | Refused => {
      const { mails: prepared, ...told } = work(run);
      mails = prepared;
      return told;
    },
    { after: ({ world }) => sendPrepared(mails, world) },
  );
}

export function runListReviews() {
  return serve('decideReview', ({ world }) => listReviews(world), { reading: true });
}

export function runDecideReview(input: ReviewVerdict) {
  return serveAndSend('decideReview', ({ world }) => decideReview(input, world));
}

export function runConfirmVerified(input: { readonly id: string }) {
  return serve('confirmVerified', ({ world }) => confirmVerified(input, world));
}

export function runRequestChange(record: Values) {
  return serve('requestChange', ({ world }) => requestChange(record, world));
}

export function runListChangeRequests() {
  return serve('decideChangeRequest', ({ world }) => listChangeRequests(world), { reading: true });
}

/** One request, or many with one verdict. */
export function runDecideChangeRequest(input: RequestVerdict & { readonly ids?: readonly string[] }) {
  const verdicts = (input.ids ?? [input.id]).map((id) => ({ ...input, id }));
  return serveAndSend('decideChangeRequest', ({ world }) => decideChangeRequests(verdicts, world));
}
