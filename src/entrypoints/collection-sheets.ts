/** @fileoverview 打印采集表: the sheets of paper, filled in for the customer whose row is selected. */
import { collectionSheets, type SheetsAsked } from '../application/filing/collection-sheets';
import { selectedCustomer } from './active-record';
import { serve } from './guard';
import { openPage } from './open-page';

export function runCollectionSheets(input: SheetsAsked = {}) {
  return serve('collectionSheets', ({ world }) => collectionSheets(input, world), { reading: true });
}

export function collectionSheetsItem(): void {
  openPage({
    page: 'collectionSheets',
    caption: 'printForm',
    fn: 'collectionSheets',
    begin: (run) => collectionSheets({ customer: selectedCustomer(run) ?? '' }, run.world),
    size: { width: 820, height: 640 },
  });
}
