/** @fileoverview The dialogs in which something is decided: plans, new customers, change requests; and the one that asks for a change. */

import { listApprovals } from '../application/follow-ups/list-approvals';
import { changeRequestPage, currentValues } from '../application/review/change-request-page';
import { listChangeRequests } from '../application/review/list-change-requests';
import { listReviews } from '../application/review/list-reviews';
import { selectedCustomer } from './active-record';
import { serve } from './guard';
import { openPage } from './open-page';

const SIZE = { width: 680, height: 600 };

export function runListApprovals() {
  return serve('listApprovals', ({ world }) => listApprovals(world), { reading: true });
}

export function runCurrentValues(input: { readonly customer: string }) {
  return serve('currentValues', ({ world }) => currentValues(input, world), { reading: true });
}

export function approvalsItem(): void {
  openPage({
    page: 'approvals',
    caption: 'decideFollowUps',
    fn: 'decideFollowUps',
    begin: ({ world }) => listApprovals(world),
    size: SIZE,
  });
}

export function reviewItem(): void {
  openPage({
    page: 'reviews',
    caption: 'reviewCustomers',
    fn: 'decideReview',
    begin: ({ world }) => ({ ...listReviews(world), on: world.config.setting('reviewOn') === '是' }),
    size: SIZE,
  });
}

export function decideRequestsItem(): void {
  openPage({
    page: 'changeRequests',
    caption: 'decideChangeRequests',
    fn: 'decideChangeRequest',
    begin: ({ world }) => ({ ...listChangeRequests(world), evidences: world.config.options('evidences') }),
    size: SIZE,
  });
}

/** For the customer of the selected row, where one is selected. */
export function requestChangeItem(): void {
  openPage({
    page: 'requestChange',
    caption: 'requestChange',
    fn: 'requestChange',
    begin: (run) => changeRequestPage(selectedCustomer(run), run.world),
    size: { width: 560, height: 600 },
  });
}
