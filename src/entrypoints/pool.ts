/** @fileoverview 公海 as pages, the menu and tests call it. */
import { type Claim, claimCustomers } from '../application/pool/claim-customers';
import { poolPage } from '../application/pool/pool-page';
import { serve } from './guard';
import { openPage } from './open-page';

export function runClaimCustomers(input: Claim) {
  return serve('claimCustomers', ({ world }) => claimCustomers(input, world));
}

export function poolItem(): void {
  openPage({
    page: 'pool',
    caption: 'pool',
    fn: 'claimCustomers',
    begin: ({ world }) => poolPage(world),
    size: { width: 620, height: 560 },
  });
}
