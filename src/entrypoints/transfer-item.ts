/** @fileoverview The item 批量转交. */
import { transferPage } from '../application/follow-ups/transfer-page';
import { openPage } from './open-page';

export function transferItem(): void {
  openPage({
    page: 'transfer',
    caption: 'transfer',
    fn: 'transferCustomers',
    begin: ({ world }) => transferPage(world),
    size: { width: 620, height: 600 },
  });
}
