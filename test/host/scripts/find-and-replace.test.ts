/** @fileoverview Replacing by TextFinder, asked for by prompts. */
import { pasted, scriptHost } from '../builders/script-host';

const open = () =>
  pasted(scriptHost('find-and-replace'), 'Orders', [
    ['Product', 'Note'],
    ['widget', 'a widget'],
    ['Widget', ''],
  ]);

describe('renaming a product', () => {
  it('changes whole cells only and reports', () => {
    const host = open();
    expect(host.menu({ fn: 'renameProduct' }, { answers: ['WIDGET', 'Gadget', 'OK'] }).value).toBe(2);
    expect(host.sheet('Orders').values()).toEqual([
      ['Product', 'Note'],
      ['Gadget', 'a widget'],
      ['Gadget', ''],
    ]);
    expect(host.sheet('Log').values()).toEqual([['Orders', 2, 'A2 A3']]);
    expect(host.alerts.map(({ message }) => message)).toContain('2 cells changed');
  });

  it('stops at a cancel', () => {
    expect(open().menu({ fn: 'renameProduct' }, { answers: ['CANCEL'] }).value).toBe('cancelled');
    expect(open().menu({ fn: 'renameProduct' }, { answers: ['x', 'CANCEL'] }).value).toBe('cancelled');
  });
});
