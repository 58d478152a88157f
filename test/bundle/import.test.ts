/** @fileoverview Lists that come in: uploaded in pieces, tried first, filed once whatever dies, undone whole. */
import { backedUp, restored } from './backup-words';
import { F, type Fixture, WANG } from './fixture';
import { invocationsOf } from './invocations';
import type { SheetRecord } from './tab-records';

const HEADER = ['公司名称', '联系人', '电话', '信用代码', '负责人', '备注'];

interface Report {
  readonly ok: boolean;
  readonly import: string;
  readonly customers: number;
  readonly numbered: number;
  readonly updated: number;
  readonly refused: number;
  readonly duplicates: number;
  readonly cursor?: string;
  readonly left: readonly { row: number; message: string }[];
  readonly problems: readonly { row: number; column: string; value: string; message: string }[];
  readonly matches: readonly { row: number; id: string; name: string; owner: string; choice: string }[];
}

const line = (name: string, phone = '', remark = '') => [name, '张建国', phone, '', '王芳', remark];

function imported(f: Fixture, rows: string[][], more: object = {}, user = WANG): Report {
  return f.call('importCustomers', [{ rows: [HEADER, ...rows], ...more }], user) as Report;
}

/** As the page does it: the list as one text, cut into pieces, several pieces a part. */
function upload(f: Fixture, rows: string[][], size: number, order = (parts: unknown[]) => parts): string {
  const text = JSON.stringify([HEADER, ...rows]);
  const pieces = text.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
  const about = { file: '名单.csv', total: rows.length, count: pieces.length, length: text.length };
  const { staged } = f.call('beginImport', [about], WANG) as { staged: string };
  const parts = [];
  for (let from = 0; from < pieces.length; from += 4)
    parts.push({ staged, from, pieces: pieces.slice(from, from + 4) });
  for (const part of order(parts)) expect(f.call('stageImport', [part], WANG)).toEqual({ ok: true, staged });
  return staged;
}

const names = (f: Fixture) => f.get('客户').map(({ name }) => name);
const register = () => F('表单模板', '2026-11-23T09:00');

describe('importCustomers', () => {
  it('says what a list would do, and writes nothing', () => {
    const f = register();
    const before = [f.host.sheet('客户').values(), f.host.sheet('变更记录').values()];
    const tried = imported(f, [line('甲一机械有限公司', '1380013800'), line('')], { dryRun: true });
    expect(tried).toMatchObject({ ok: true, customers: 1, refused: 1 });
    expect(tried.problems.map(({ row, column }) => [row, column])).toContainEqual([2, '电话']);
    f.host.advance('1d');
    expect([f.host.sheet('客户').values(), f.host.sheet('变更记录').values()]).toEqual(before);
    expect(imported(f, [line('甲一机械有限公司')])).toMatchObject({ customers: 1 });
  });

  const known = [line('甲一机械有限公司', '13800138000', '老客户')];
  const again = [line('甲一机械有限责任公司', '0571-88880001', '新地址'), line('乙二机械有限公司', '0571-88880002')];

  it.each([
    ['skip', ['甲一机械有限公司', '乙二机械有限公司'], { customers: 1, updated: 0, duplicates: 1 }],
    ['update', ['甲一机械有限责任公司', '乙二机械有限公司'], { customers: 1, updated: 1, duplicates: 0 }],
    [
      'new',
      ['甲一机械有限公司', '甲一机械有限责任公司', '乙二机械有限公司'],
      { customers: 2, updated: 0, duplicates: 0 },
    ],
  ])('with customers that are there already: %s', (duplicates, expected, figures) => {
    const f = register();
    imported(f, known);
    const done = imported(f, again, { duplicates });
    expect(done).toMatchObject(figures);
    expect(names(f)).toEqual(expected);
    expect(done.matches[0]).toMatchObject({ row: 2, id: '202611001', name: '甲一机械有限公司', owner: '王芳' });
  });

  it('lets a person decide otherwise about a row', () => {
    const f = register();
    imported(f, known);
    const done = imported(f, [...again, line('甲一机械有限公司')], { duplicates: 'skip', choices: { 2: 'update' } });
    expect(done).toMatchObject({ updated: 1, duplicates: 1 });
    expect(done.left).toEqual([expect.objectContaining({ row: 4, message: expect.stringContaining('202611001') })]);
    expect(f.one('客户', { id: '202611001' })).toMatchObject({ phone: '0571-88880001', remark: '新地址' });
  });

  it('joins rows of one list that are one customer', () => {
    const f = register();
    const rows = [line('甲一机械有限公司', '13800138000'), line('甲一机械有限公司', '', '第二行')];
    expect(imported(f, rows, { duplicates: 'update' })).toMatchObject({ customers: 1, updated: 0 });
    expect(f.one('客户', { name: '甲一机械有限公司' })).toMatchObject({ phone: '13800138000', remark: '第二行' });
  });

  it('refuses a list without names, in words', () => {
    const f = register();
    const refused = f.call('importCustomers', [{ rows: [['电话'], ['13800138000']] }], WANG);
    expect(refused).toMatchObject({ ok: false, problems: [{ field: 'mapping' }] });
  });

  it('takes the same list at once again for a second click', () => {
    const f = register();
    const first = imported(f, known);
    expect(imported(f, known)).toEqual(first);
    expect(names(f)).toHaveLength(1);
    f.host.advance('20m');
    expect(imported(f, known)).toMatchObject({ customers: 1, firstId: '202611002' });
  });
});

describe('an uploaded list', () => {
  const rows = Array.from({ length: 60 }, (_, index) => line(`丙${index}机械有限公司😀`, '', '=1+1 "引号"'));

  it('arrives in any order and more than once', () => {
    const f = register();
    const staged = upload(f, rows, 97, (parts) => [...parts].reverse().concat(parts[1] ?? []));
    expect(f.call('importCustomers', [{ staged, dryRun: true }], WANG)).toMatchObject({ ok: true, customers: 60 });
    const done = f.call('importCustomers', [{ staged }], WANG) as Report;
    expect(done).toMatchObject({ ok: true, customers: 60, numbered: 60 });
    expect(names(f)).toEqual(rows.map(([name]) => name));
    // The answer was lost on its way: the page asks again.
    expect(f.call('importCustomers', [{ staged }], WANG)).toEqual(done);
    expect(names(f)).toHaveLength(60);
  });

  it('is not filed before it is whole', () => {
    const f = register();
    const staged = upload(f, rows, 97, (parts) => parts.slice(1));
    expect(f.call('importCustomers', [{ staged }], WANG)).toMatchObject({ ok: false, problems: [{ field: 'staged' }] });
    expect(names(f)).toEqual([]);
  });

  it('takes parts from nobody else', () => {
    const f = register();
    upload(f, rows, 97);
    const forged = { staged: 'B20261123-1.guess', from: 0, pieces: ['x'] };
    expect(f.call('stageImport', [forged], WANG)).toMatchObject({ ok: false });
    expect(f.call('importCustomers', [{ staged: forged.staged }], WANG)).toMatchObject({ ok: false });
  });

  it('costs three calls a part', () => {
    const f = register();
    const text = JSON.stringify([HEADER, ...rows]);
    const about = { file: '', total: 60, count: 1, length: text.length };
    const { staged } = f.call('beginImport', [about], WANG) as { staged: string };
    f.host.calls.reset();
    f.call('stageImport', [{ staged, from: 0, pieces: [text] }], WANG);
    expect(f.host.calls.total).toBeLessThanOrEqual(3);
  });

  it('that nobody files is gone the same day', () => {
    const f = register();
    const staged = upload(f, rows, 97);
    expect(f.host.sheet('导入暂存').values().flat().join('')).toContain('丙1机械');
    f.host.advance('4h');
    expect(f.host.sheet('导入暂存').values().flat().join('')).not.toContain('丙1机械');
    expect(f.call('importCustomers', [{ staged }], WANG)).toMatchObject({ ok: false });
  });
});

describe('undoImport', () => {
  function changed() {
    const f = register();
    imported(f, [line('甲一机械有限公司', '13800138000', '老客户'), line('己六机械有限公司', '13800138006')]);
    f.host.advance('1h');
    const rows = [
      line('甲一机械有限公司', '13900139000', '新备注'),
      line('己六机械有限公司', '13900139006'),
      line('乙二机械有限公司'),
      line('丁四机械有限公司'),
      line('戊五机械有限公司'),
    ];
    const done = imported(f, rows, { duplicates: 'update', file: '名单.xlsx' });
    expect(done).toMatchObject({ customers: 3, updated: 2 });
    return { f, id: done.import };
  }

  it('takes new customers away and gives changed cells back what they held', () => {
    const { f, id } = changed();
    expect(f.call('undoImport', [{ id }])).toEqual({ ok: true, removed: 3, restored: 3, kept: [] });
    expect(names(f)).toEqual(['甲一机械有限公司', '己六机械有限公司']);
    expect(f.one('客户', { id: '202611001' })).toMatchObject({ phone: '13800138000', remark: '老客户' });
    f.host.advance('1d');
    expect(names(f)).toEqual(['甲一机械有限公司', '己六机械有限公司']);
    expect(f.call('verifyLog')).toMatchObject({ intact: true });
    expect(f.get('跟进计划').filter(({ customer }) => customer === '202611003')).toEqual([]);
  });

  it('keeps what people did since, and says so', () => {
    const { f, id } = changed();
    f.upd('客户', { id: '202611001' }, { remark: '又改了' });
    f.upd('客户', { name: '乙二机械有限公司' }, { remark: '我的' });
    const deal = f.one('客户', { name: '丁四机械有限公司' });
    f.add('成交记录', { customer: String(deal.id), date: '2026-11-20', amount: 1000 });
    const undone = f.call('undoImport', [{ id }]) as { kept: { record: string; field: string; message: string }[] };
    expect(undone).toMatchObject({ ok: true, removed: 1, restored: 2 });
    expect(undone.kept.map(({ record, field }) => [record, field]).sort()).toEqual([
      ['202611001', '备注'],
      ['202611003', ''],
      ['202611004', ''],
    ]);
    expect(undone.kept.find(({ record }) => record === '202611003')?.message).toContain('备注');
    expect(undone.kept.find(({ record }) => record === '202611004')?.message).toContain('成交记录');
    expect(names(f)).not.toContain('戊五机械有限公司');
    expect(f.one('客户', { id: '202611001' })).toMatchObject({ phone: '13800138000', remark: '又改了' });
  });

  it('never gives a number again, and is done once', () => {
    const { f, id } = changed();
    f.call('undoImport', [{ id }]);
    expect(f.call('undoImport', [{ id }])).toMatchObject({ ok: false });
    expect(f.add('客户', { name: '庚七机械有限公司' }).id).toBe('202611006');
    expect(f.call('listImports')).toMatchObject({ imports: [{ id, undone: true }, { undone: false }] });
  });

  /** The undoing dies in the last calls of its run, by which it writes. */
  function killed(at: number) {
    const { f, id } = changed();
    const calls = invocationsOf(changed().f, (other) => other.call('undoImport', [{ id }]));
    f.host.faults.killAt(calls - at, { effect: 'before' });
    expect(() => f.call('undoImport', [{ id }])).toThrow();
    f.host.faults.clear();
    return { f, id };
  }

  const undone = ({ actor, origin, record }: SheetRecord) => `${record} ${actor} ${origin}`;

  it.each([2, 6, 10, 14, 18])('%i calls before its end a run died: the next import finds it finished', (at) => {
    const { f, id } = killed(at);
    const again = imported(f, [line('乙二机械有限公司')]);
    expect(again).toMatchObject({ ok: true, customers: 1 });
    expect(again.import).not.toBe(id);
    expect(names(f).sort()).toEqual(['甲一机械有限公司', '己六机械有限公司', '乙二机械有限公司'].sort());
    expect(f.one('客户', { id: '202611001' })).toMatchObject({ phone: '13800138000', remark: '老客户' });
    const entries = f.changes({ origin: '撤销', table: '客户' }).map(undone);
    expect(entries.sort()).toEqual(
      ['202611001', '202611001', '202611002', '202611003', '202611004', '202611005'].map((no) => `${no} 何静 撤销`),
    );
    expect(f.call('listImports')).toMatchObject({
      imports: [{ undone: false }, { id, undone: true }, { undone: false }],
    });
  });

  it('is finished by the hourly run in the name of who began it', () => {
    const { f } = killed(4);
    f.host.advance('1h');
    expect(names(f)).toEqual(['甲一机械有限公司', '己六机械有限公司']);
    f.host.advance('1d');
    expect(f.changes({ actor: '未知编辑者' })).toEqual([]);
    expect(f.call('verifyLog')).toMatchObject({ intact: true });
  });

  it.each([3, 6, 9, 12])(
    '%i calls before its end a run died: finished before a backup comes back, and then let alone',
    (at) => {
      const filed = () => {
        const f = register();
        const id = imported(f, [line('乙二机械有限公司'), line('丁四机械有限公司')]).import;
        f.host.advance('2h');
        return { f, id };
      };
      const { f, id } = filed();
      const backup = backedUp(f);
      f.host.faults.killAt(invocationsOf(filed().f, (other) => other.call('undoImport', [{ id }])) - at);
      expect(() => f.call('undoImport', [{ id }])).toThrow();
      f.host.faults.clear();
      restored(f, backup);
      f.host.advance('1d');
      expect(names(f).sort()).toEqual(['乙二机械有限公司', '丁四机械有限公司'].sort());
      expect(f.call('verifyLog')).toMatchObject({ intact: true });
    },
  );

  it.each([WANG, 'sun@example.com'])('is not for %s', (user) => {
    const { f, id } = changed();
    expect(f.call('undoImport', [{ id }], user)).toMatchObject({ ok: false });
    expect(names(f)).toHaveLength(5);
  });
});
