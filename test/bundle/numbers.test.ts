import { builtWorker } from '../host/builders/worker-file';
import { F, type Fixture, LI, OWNER, SUN, WANG, ZHOU } from './fixture';
import { cellOf, keysOf } from './tab-records';

const TAB = '客户';

const ids = ({ get }: Fixture) => get(TAB).map(({ id }) => id);
const idOf = ({ one }: Fixture, name: string) => one(TAB, { name }).id;

describe('numbers in the form template (A01)', () => {
  let f: Fixture;
  beforeAll(() => {
    f = F('表单模板', '2026-11-30T10:00', { workerFile: builtWorker() });
  });

  it('numbers rows as they are typed: year, month, sequence, as text', () => {
    for (const name of ['甲一', '甲二', '甲三']) f.customer(`${name}机械有限公司`);
    expect(ids(f)).toEqual(['202611001', '202611002', '202611003']);
  });

  it('never gives the number of a deleted row again', () => {
    f.del(TAB, { name: '甲三机械有限公司' });
    f.customer('甲四机械有限公司');
    expect(ids(f)).toEqual(['202611001', '202611002', '202611004']);
  });

  it('puts a number typed over by hand back, and logs the attempt', () => {
    f.upd(TAB, { id: '202611001' }, { id: '999' });
    expect(idOf(f, '甲一机械有限公司')).toBe('202611001');
    const attempts = f.changes({ record: '202611001', field: '客户编号' });
    expect(attempts).toMatchObject([{ before: '999', after: '202611001', origin: '编辑' }]);
    expect(attempts[0]?.note).toContain('已改回');
  });

  it('leaves every company its number when rows are sorted and columns move', () => {
    const before = new Map(f.get(TAB).map(({ name, id }) => [name, id]));
    const keys = keysOf(f.host, TAB);
    f.host.sort(TAB, cellOf(keys, 'name', 1).replace('1', ''), false);
    f.host.moveColumn(TAB, keys.indexOf('name') + 1, keys.length + 1);
    f.host.insertColumns(TAB, 3, 1);
    expect(f.get(TAB).length).toBe(3);
    for (const { name, id } of f.get(TAB)) expect([name, id]).toEqual([name, before.get(name)]);
  });

  it('starts again in a new month', () => {
    f.at('2026-12-01T09:00');
    expect(f.customer('乙一机械有限公司')).toBe('202612001');
  });

  it('numbers a thousand pasted names in row order, in few calls', () => {
    const keys = keysOf(f.host, TAB);
    const row = f.get(TAB).length + 3;
    const names = Array.from({ length: 1000 }, (_, index) => [`丙${index + 1}机械有限公司`]);
    const { executions } = f.host.paste(TAB, cellOf(keys, 'name', row), names, { user: WANG });
    const handled = executions.filter(({ handler }) => handler === 'handleEdit');
    expect(handled.map(({ status }) => status)).toEqual(['completed']);
    expect(handled[0]?.calls.total).toBeLessThanOrEqual(26);
    const given = f.get(TAB).slice(-1000);
    expect(given.map(({ name }) => name)).toEqual(names.map(([name]) => name));
    expect(given[0]?.id).toBe('202612002');
    expect(given[997]?.id).toBe('202612999');
    expect(given.slice(998).map(({ id }) => id)).toEqual(['2026121000', '2026121001']);
  });

  it('gives ten people at once ten numbers', () => {
    const keys = keysOf(f.host, TAB);
    const first = f.get(TAB).reduce((last, { row }) => Math.max(last, row), 0) + 1;
    f.room(TAB, first + 10);
    const people = [OWNER, SUN, WANG, LI, ZHOU, 'a@example.com', 'b@example.com', 'c@example.com', 'd@example.com'];
    f.host.parallel(
      [...people, 'e@example.com'].map((user, index) => () => {
        f.host.type(TAB, cellOf(keys, 'name', first + index), `丁${index}机械有限公司`, { user });
      }),
    );
    f.host.settle();
    const given = f.get(TAB).filter(({ name }) => String(name).startsWith('丁'));
    expect(given.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 10 }, (_, index) => String(2026121002 + index)),
    );
  });

  it('goes on where the tab and the log stand when every property is lost', () => {
    f.host.properties.document.clear();
    f.host.properties.script.clear();
    f.customer('戊一机械有限公司');
    expect(idOf(f, '戊一机械有限公司')).toBe('2026121012');
  });

  it('never shows the same number twice, and its log holds together', () => {
    expect(new Set(ids(f)).size).toBe(ids(f).length);
    expect(f.call('verifyLog')).toMatchObject({ ok: true, intact: true });
    expect(f.host.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  });
});

describe('numbers in the handbook (A01)', () => {
  it('counts by day: C, the date, three digits', () => {
    const f = F('工作手册', '2026-03-15T10:00');
    f.customer('甲一机械有限公司');
    f.customer('甲二机械有限公司');
    f.at('2026-03-16T09:00');
    f.customer('甲三机械有限公司');
    expect(ids(f)).toEqual(['C20260315001', 'C20260315002', 'C20260316001']);
  });
});
