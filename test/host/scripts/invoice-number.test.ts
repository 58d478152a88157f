/** @fileoverview An invoice number under a lock. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost } from '../../../host';
import { pasted, scriptHost } from '../builders/script-host';
import { builtWorker } from '../builders/worker-file';

const TITLES = [['Number', 'Made', 'By', 'State']];

describe('invoice numbers', () => {
  it('follow each other and are texts', () => {
    const host = pasted(scriptHost('invoice-number'), 'Invoices', TITLES);
    host.open();
    expect([host.menu('New invoice').value, host.menu('New invoice').value]).toEqual(['2026-0001', '2026-0002']);
    expect(
      host
        .sheet('Invoices')
        .values()
        .map(([number]) => number),
    ).toEqual(['Number', '2026-0001', '2026-0002']);
    expect(host.sheet('Invoices').value('C2')).toBe('owner@example.com');
  });

  it('the last one is voided after a yes', () => {
    const host = pasted(scriptHost('invoice-number'), 'Invoices', TITLES);
    host.open();
    host.menu('Void last');
    expect(host.toasts).toMatchObject([{ message: 'Nothing to void', title: 'Invoices' }]);
    host.menu('New invoice');
    host.menu('Void last', { answers: ['NO'] });
    expect(host.sheet('Invoices').value('D2')).toBe('open');
    host.menu('Void last', { answers: ['YES'] });
    expect(host.sheet('Invoices').value('D2')).toBe('void');
  });

  it.each([1, 2, 3])('ten people at once get ten numbers (seed %d)', (seed) => {
    const code = readFileSync(join(__dirname, 'invoice-number.gs'), 'utf8');
    const host = openHost({ files: { 'Code.gs': code }, seed, workerFile: builtWorker(), now: '2026-11-23T08:00:00Z' });
    pasted(host, 'Invoices', TITLES);
    const runs = host.parallel(Array.from({ length: 10 }, () => () => host.call('newInvoice')));
    expect(new Set(runs.map(({ value }) => value)).size).toBe(10);
    expect(host.sheet('Invoices').values()).toHaveLength(11);
  });
});
