/** @fileoverview A01: YYYYMM and a sequence, never twice (K0), or C, the day and a sequence (K1). */
import { builtWorker } from '../../host/builders/worker-file';
import { F, type Fixture, LI, OWNER, SUN, WANG, ZHOU } from '../fixture';
import { cellOf, keysOf } from '../tab-records';
import { expectInvariants } from './invariants';

const TAB = '客户';
const ids = ({ get }: Fixture) => get(TAB).map(({ id }) => id);
const idOf = ({ one }: Fixture, name: string) => one(TAB, { name }).id;
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => String(from + index));
const lettersOf = (f: Fixture, key: string) => cellOf(keysOf(f.host, TAB), key, 1).replace('1', '');

describe('the form template', () => {
  const f = F('表单模板', '2026-11-30T10:00', { workerFile: builtWorker() });

  it('1: numbers rows as they are typed, as text', () => {
    for (const name of ['甲一', '甲二', '甲三']) f.customer(`${name}机械有限公司`);
    expect(ids(f)).toEqual(['202611001', '202611002', '202611003']);
  });

  it('2: never gives the number of a deleted row again', () => {
    f.del(TAB, { name: '甲三机械有限公司' });
    expect(f.customer('甲四机械有限公司')).toBe('202611004');
    expect(ids(f)).not.toContain('202611003');
  });

  it('3: puts a number typed over back and logs the attempt', () => {
    f.upd(TAB, { id: '202611001' }, { id: '999' });
    expect(idOf(f, '甲一机械有限公司')).toBe('202611001');
    expect(f.changes({ record: '202611001', field: '客户编号' })).toMatchObject([
      { before: '999', after: '202611001' },
    ]);
  });

  it('4: leaves each company its number when rows are sorted and columns move', () => {
    const before = f.get(TAB).map(({ name, id }) => [name, id]);
    f.host.sort(TAB, lettersOf(f, 'name'), false);
    f.host.moveColumn(TAB, keysOf(f.host, TAB).indexOf('name') + 1, keysOf(f.host, TAB).length + 1);
    f.host.insertColumns(TAB, 3, 1);
    f.host.settle();
    expect(
      f
        .get(TAB)
        .map(({ name, id }) => [name, id])
        .sort(),
    ).toEqual(before.sort());
    expect(f.get(TAB)).toHaveLength(3);
  });

  it('5: starts again in a new month', () => {
    f.at('2026-12-01T09:00');
    expect(f.customer('乙一机械有限公司')).toBe('202612001');
  });

  it('6: numbers a thousand pasted names in row order, in at most 26 calls', () => {
    const row = Math.max(...f.get(TAB).map((record) => record.row)) + 1;
    f.room(TAB, row + 1100);
    const names = numbers(1, 1000).map((number) => [`丙${number}机械有限公司`]);
    const { executions } = f.host.paste(TAB, cellOf(keysOf(f.host, TAB), 'name', row), names, { user: WANG });
    for (const { calls } of executions) expect(calls.total).toBeLessThanOrEqual(26);
    const given = f.get(TAB).filter(({ name }) => String(name).startsWith('丙'));
    expect(given.map(({ name }) => [name])).toEqual(names);
    expect(given.map(({ id }) => id)).toEqual([...numbers(202612002, 998), '2026121000', '2026121001']);
  });

  it('7: gives ten people at once ten numbers', () => {
    const first = Math.max(...f.get(TAB).map((record) => record.row)) + 1;
    f.room(TAB, first + 12);
    const people = [OWNER, SUN, WANG, LI, ZHOU, ...['a', 'b', 'c', 'd', 'e'].map((one) => `${one}@example.com`)];
    const cell = (row: number) => cellOf(keysOf(f.host, TAB), 'name', row);
    f.host.parallel(
      people.map((user, index) => () => {
        f.host.type(TAB, cell(first + index), `丁${index}机械有限公司`, { user });
      }),
    );
    f.host.settle();
    const given = f.get(TAB).filter(({ name }) => String(name).startsWith('丁'));
    expect(given.map(({ id }) => id).sort()).toEqual(numbers(2026121002, 10));
  });

  it('8: goes on where tab and log stand when every property is lost', () => {
    f.host.properties.document.clear();
    f.host.properties.script.clear();
    expect(f.customer('戊一机械有限公司')).toBe('2026121012');
  });

  it('keeps what holds always', () => expectInvariants(f));
});

it('9: counts by day in the handbook', () => {
  const f = F('工作手册', '2026-03-15T10:00');
  expect([f.customer('甲一机械有限公司'), f.customer('甲二机械有限公司')]).toEqual(['C20260315001', 'C20260315002']);
  f.at('2026-03-16T09:00');
  expect(f.customer('甲三机械有限公司')).toBe('C20260316001');
  expectInvariants(f);
});
