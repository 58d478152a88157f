/** @fileoverview Looks, lines, filters and tabs changed by hand: done, taken back, done again, and what each reports. */
import { type Host, openHost } from '../../../host';
import type { EditResult } from '../../../host/runtime/people-edits';
import { recordingHost, seenEvents } from '../builders/event-recorder';

const USER = 'wang@example.com';

function hostWithRows(): Host {
  const host = openHost();
  host.paste('Sheet1', 'A1', [
    ['name', 'amount'],
    ['c', 3],
    ['a', 1],
    ['b', 2],
  ]);
  host.addTab(1);
  host.type('Sheet2', 'A1', '=Sheet1!B2*2');
  return host;
}

/** Everything that can be seen: a run of nothing is nothing. */
function stateOf({ workbook }: Host): unknown {
  const { sheets, namedRanges, metadata } = workbook;
  const seen = (key: string, value: unknown): unknown =>
    key === 'formulas' || (value as { ends?: unknown[] } | null)?.ends?.length === 0 ? undefined : value;
  return JSON.parse(JSON.stringify({ sheets, namedRanges, metadata }, seen));
}

const ACTS: [string, (host: Host) => EditResult][] = [
  ['typing', (host) => host.type('Sheet1', 'A2', 'd', { user: USER })],
  ['pasting', (host) => host.paste('Sheet1', 'A2', [['x', 9]], { user: USER })],
  ['copying to another tab', (host) => host.copy('Sheet1', 'A2:B3', 'Sheet2!C1', { user: USER })],
  ['cutting', (host) => host.cut('Sheet1', 'A2', 'D4', { user: USER })],
  ['filling', (host) => host.fill('Sheet1', 'A2', 'A3:A4', { user: USER })],
  ['clearing', (host) => host.clear('Sheet1', 'A2:B3', { user: USER })],
  ['inserting rows', (host) => host.insertRows('Sheet1', 2, 2, { user: USER })],
  ['deleting rows', (host) => host.deleteRows('Sheet1', 2, 2, { user: USER })],
  ['moving rows', (host) => host.moveRows('Sheet1', 2, 1, 5, { user: USER })],
  ['inserting columns', (host) => host.insertColumns('Sheet1', 1, 1, { user: USER })],
  ['deleting columns', (host) => host.deleteColumns('Sheet1', 2, 1, { user: USER })],
  ['moving a column', (host) => host.moveColumn('Sheet1', 2, 1, { user: USER })],
  ['moving two columns', (host) => host.moveColumns('Sheet1', 1, 2, 5, { user: USER })],
  ['sorting a range', (host) => host.sortRange('Sheet1', 'A2:B4', 'A', true, { user: USER })],
  ['sorting below the frozen rows', (host) => host.sort('Sheet1', 'B', false, { user: USER })],
  ['laying a filter', (host) => host.placeFilter('Sheet1', 'A1:B4', { user: USER })],
  ['filtering', (host) => host.filter('Sheet1', 'A', ['a'], { user: USER })],
  ['widening a column', (host) => host.resize('Sheet1', 'column', 1, 2, 180, { user: USER })],
  ['making a row higher', (host) => host.resize('Sheet1', 'row', 2, 1, 60, { user: USER })],
  ['hiding rows', (host) => host.hide('Sheet1', 'row', 2, 2, true, { user: USER })],
  ['hiding columns', (host) => host.hide('Sheet1', 'column', 1, 1, true, { user: USER })],
  [
    'formatting',
    (host) => host.format('Sheet1', 'A2:B3', { fontWeight: 'bold', background: '#ffff00' }, { user: USER }),
  ],
  ['writing a note', (host) => host.note('Sheet1', 'A2', 'ask again', { user: USER })],
  ['renaming a tab', (host) => host.renameTab('Sheet1', 'First', { user: USER })],
  ['adding a tab', (host) => host.addTab(0, { user: USER })],
  ['deleting a tab that formulas name', (host) => host.deleteTab('Sheet1', { user: USER })],
  ['moving a tab', (host) => host.moveTab('Sheet1', 1, { user: USER })],
  ['hiding a tab', (host) => host.hideTab('Sheet2', true, { user: USER })],
];

describe('undo and redo', () => {
  it.each(ACTS)('%s', (_, act) => {
    const host = hostWithRows();
    const before = stateOf(host);
    expect(act(host).accepted).toBe(true);
    const after = stateOf(host);
    expect(after).not.toEqual(before);
    for (let round = 0; round < 2; round++) {
      expect(host.undo(USER).accepted).toBe(true);
      expect(stateOf(host)).toEqual(before);
      expect(host.redo(USER).accepted).toBe(true);
      expect(stateOf(host)).toEqual(after);
    }
  });

  it('forgets what could be done again once something else is done, and never touches what others did', () => {
    const host = hostWithRows();
    host.type('Sheet1', 'A2', 'mine', { user: USER });
    host.type('Sheet1', 'A3', 'theirs', { user: 'li@example.com' });
    host.undo(USER);
    host.type('Sheet1', 'A4', 'new', { user: USER });
    expect(host.redo(USER)).toMatchObject({ accepted: false, message: 'There is nothing to redo.' });
    expect(host.sheet('Sheet1').values('A2:A4')).toEqual([['c'], ['theirs'], ['new']]);
  });
});

describe('copying', () => {
  it('takes looks, dropdowns and conditional formats along, moves references, fills a larger selection', () => {
    const host = openHost();
    host.paste('Sheet1', 'A1', [[2, '=A1*2']]);
    host.format('Sheet1', 'A1', { background: '#ffff00' });
    host.copy('Sheet1', 'A1:B1', 'A3:B5');
    expect(host.sheet('Sheet1').formulas('B3:B5')).toEqual([['=A3*2'], ['=A4*2'], ['=A5*2']]);
    expect(host.sheet('Sheet1').background('A5')).toBe('#ffff00');
  });

  it('leaves out the rows that a filter hides, and keeps a text that looks like a formula a text', () => {
    const host = openHost();
    host.paste('Sheet1', 'A1', [['head'], ['a'], ['b'], ["'=1+1"]]);
    host.filter('Sheet1', 'A', ['a', '=1+1']);
    host.copy('Sheet1', 'A2:A4', 'C1');
    expect(host.sheet('Sheet1').values('C1:C3')).toEqual([['a'], ['=1+1'], ['']]);
    expect(host.sheet('Sheet1').formulas('C2')).toEqual([['']]);
  });
});

describe('a filter that is taken back', () => {
  it.each<[string, (host: Host) => EditResult]>([
    ['the rows below it', (host) => host.deleteRows('Sheet1', 900, 101)],
    ['rows inside it', (host) => host.deleteRows('Sheet1', 3, 1)],
    ['the columns beside it', (host) => host.deleteColumns('Sheet1', 'C', 24)],
  ])('stays inside the grid after somebody deleted %s', (_, deleted) => {
    const host = hostWithRows();
    host.placeFilter('Sheet1', 'A1:Z1000');
    expect(host.filter('Sheet1', 'A', ['a'], { user: USER })).toMatchObject({ accepted: true });
    expect(deleted(host)).toMatchObject({ accepted: true });
    expect(host.undo(USER)).toMatchObject({ accepted: true });
    expect(host.sheet('Sheet1').filteredRows()).toEqual([]);
    expect(host.sort('Sheet1', 1, true, { user: USER }).accepted).toBe(true);
    const { model } = host.sheet('Sheet1');
    const { row = 0, numRows = 0, column = 0, numColumns = 0 } = model.filter?.range ?? {};
    expect([row + numRows - 1, column + numColumns - 1]).toEqual([model.rows, model.columns.length]);
  });
});

describe('what is reported', () => {
  it.each<[string, (host: Host) => EditResult, string[]]>([
    ['a format', (host) => host.format('Sheet1', 'A1', { fontColor: '#ff0000' }), ['FORMAT']],
    ['a note', (host) => host.note('Sheet1', 'A1', 'x'), ['OTHER']],
    ['a new tab', (host) => host.addTab(1), ['INSERT_GRID']],
    ['a width', (host) => host.resize('Sheet1', 'column', 1, 1, 90), ['OTHER']],
  ])('%s is a change and no edit', (_, act, types) => {
    const host = recordingHost();
    act(host);
    expect(seenEvents(host, 'changed').map(({ type }) => type)).toEqual(types);
    expect(seenEvents(host, 'edited')).toEqual([]);
  });
});

describe('a warning-only protection', () => {
  function warned(): Host {
    const host = openHost();
    host.sheet('Sheet1').model.protections.push({
      id: 1,
      range: null,
      description: '',
      warningOnly: true,
      editors: null,
      domainEdit: false,
      unprotected: [
        { row: 1, column: 1, numRows: 1000, numColumns: 1 },
        { row: 1, column: 2, numRows: 1000, numColumns: 1 },
      ],
      namedRange: null,
    });
    return host;
  }

  it('does nothing yet while the person is to be asked', () => {
    const host = warned();
    const asked = host.type('Sheet1', 'C1', 'x', { asksFirst: true });
    expect(asked).toMatchObject({ accepted: false, warned: true });
    expect(asked.message).toContain("shouldn't be changed accidentally");
    expect(host.sheet('Sheet1').value('C1')).toBe('');
    expect(host.type('Sheet1', 'C1', 'x')).toMatchObject({ accepted: true, warned: true });
  });

  it('does not ask where everything touched is left open, by several ranges together', () => {
    const host = warned();
    expect(host.paste('Sheet1', 'A1', [['x', 'y']], { asksFirst: true })).toEqual({ accepted: true, executions: [] });
  });
});
