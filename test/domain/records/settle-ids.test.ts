import type { Values } from '../../../src/domain/checks/check';
import { type NumberedRow, settleIds } from '../../../src/domain/records/settle-ids';
import { customers } from '../../../src/schema/tables/customers';

const KNOWN: Readonly<Record<string, Values>> = {
  '001': { name: '甲', phone: '1', stage: '潜在客户' },
  '002': { name: '乙', phone: '2', stage: '潜在客户' },
};
const one = KNOWN['001'] as Values;
const two = KNOWN['002'] as Values;

function settled(rows: readonly NumberedRow[], { elsewhere = [] as string[], given = [] as string[] } = {}) {
  return settleIds(customers, rows, {
    known: new Map(Object.entries(KNOWN)),
    elsewhere: new Set(elsewhere),
    wasGiven: (id) => given.includes(id),
    fits: (id) => /^8\d\d$/.test(id),
  });
}

describe('settleIds', () => {
  it.each<[string, readonly NumberedRow[], string[]]>([
    ['keeps what is right', [{ id: '001', values: one }], ['001']],
    ['keeps the number of a record that was changed', [{ id: '001', values: { ...one, name: '甲甲' } }], ['001']],
    ['gives a wiped number back to the row that it was of', [{ id: '', values: one }], ['001']],
    ['gives it back where half of the row was wiped too', [{ id: '', values: { name: '甲' } }], ['001']],
    [
      'gives it back where the row was changed while it had none',
      [{ id: '', values: { ...one, stage: '成交客户', remark: '急' } }],
      ['001'],
    ],
    [
      'gives a new customer of the same name a number of its own',
      [{ id: '', values: { name: '甲', phone: '9', stage: '成交客户' } }],
      [''],
    ],
    [
      'leaves it with the row that holds it, was changed and still agrees in more than a new row does',
      [
        { id: '001', values: { name: '戊', phone: '1', stage: '潜在客户' } },
        { id: '', values: { name: '甲' } },
      ],
      ['001', ''],
    ],
    [
      'moves it with a record that was cut out of its row',
      [
        { id: '001', values: { remark: '空' } },
        { id: '', values: one },
      ],
      ['', '001'],
    ],
    ['gives a new row none', [{ id: '', values: { name: '丙' } }], ['']],
    ['takes a foreign number away', [{ id: 'X-1', values: { name: '丙' } }], ['']],
    ['puts a number typed over back by what the row holds', [{ id: '999', values: one, suspect: true }], ['001']],
    [
      'puts it back by what stood there, whatever else was changed',
      [{ id: '999', values: { name: '新名' }, suspect: true, stoodThere: '001' }],
      ['001'],
    ],
    [
      'leaves the number with the original of a copied row',
      [
        { id: '001', values: { ...one, remark: '抄' } },
        { id: '001', values: one },
      ],
      ['', '001'],
    ],
    [
      'sorts two numbers that were pasted over each other',
      [
        { id: '002', values: one, suspect: true },
        { id: '001', values: two, suspect: true },
      ],
      ['001', '002'],
    ],
    [
      'knows a row again whose number another row has',
      [
        { id: '002', values: one },
        { id: '002', values: two },
      ],
      ['001', '002'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(settled(rows)).toEqual(expected);
  });

  it('does not guess between two records that are alike', () => {
    const known = new Map<string, Values>([
      ['001', { name: '甲' }],
      ['003', { name: '甲' }],
    ]);
    const registered = { known, elsewhere: new Set<string>(), wasGiven: () => false, fits: () => false };
    expect(settleIds(customers, [{ id: '', values: { name: '甲' } }], registered)).toEqual(['']);
  });

  it('trusts a number of the series that nobody has just typed', () => {
    expect(settled([{ id: '801', values: { name: '旧' } }])).toEqual(['801']);
    expect(settled([{ id: '801', values: { name: '旧' }, typed: true }])).toEqual(['']);
  });

  it('lets a number that the log knows come back with its row, but not beside another that holds it', () => {
    expect(settled([{ id: '777', values: { name: '旧' } }], { given: ['777'] })).toEqual(['777']);
    expect(settled([{ id: '777', values: { name: '旧' } }], { given: ['777'], elsewhere: ['777'] })).toEqual(['']);
  });
});
