/** @fileoverview What an edit costs in service calls (spec: how good it must be): within the ceilings, and no more with more rows. */
import type { Host } from '../../host';
import { F, type Fixture, WANG } from './fixture';
import { cellOf, keysOf, rowOf } from './tab-records';

const TAB = '客户';

interface Cost {
  readonly calls: number;
  readonly cells: number;
  readonly ms: number;
}

/** The cost of the runs that an edit sets off. */
function costOf(host: Host, work: () => unknown): Cost {
  host.calls.reset();
  work();
  const { total, cellsRead, modelledMs } = host.calls;
  return { calls: total, cells: cellsRead, ms: modelledMs };
}

const names = (count: number, mark: string) =>
  Array.from({ length: count }, (_, index) => [`${mark}${index}机械有限公司`]);

function costs(f: Fixture) {
  const { host } = f;
  const keys = keysOf(host, TAB);
  const at = (key: string, row: number) => cellOf(keys, key, row);
  const rows = () => f.get(TAB).length;
  const complete = f.get(TAB)[1]?.row ?? 3;
  const measured = (work: () => unknown) => {
    const before = rows();
    const cost = costOf(host, work);
    return { ...cost, rows: before };
  };
  return {
    field: measured(() => host.type(TAB, at('remark', complete), '年底再谈', { user: WANG })),
    phone: measured(() => host.type(TAB, at('phone', complete), '139 0013 9000', { user: WANG })),
    started: measured(() => host.type(TAB, at('name', rowOf(host, TAB)), '丁一机械有限公司', { user: WANG })),
    pasted: measured(() => host.paste(TAB, at('name', rowOf(host, TAB)), names(1000, '丙'), { user: WANG })),
    nobody: measured(() => host.type('填写说明', 'A40', 'x', { user: WANG })),
    opened: measured(() => host.open(WANG)),
  };
}

describe('the calls of an edit', () => {
  let few: ReturnType<typeof costs>;
  let many: ReturnType<typeof costs>;
  beforeAll(() => {
    const f = F('表单模板', '2026-11-23T09:00');
    for (const name of ['甲一', '甲二', '甲三']) f.customer(`${name}机械有限公司`);
    few = costs(f);
    many = costs(f);
  }, 120_000);

  it.each([
    ['an edit of one field', 'field', 18, 1],
    ['an edit that is normalised and has twins looked for', 'phone', 18, 1],
    ['an edit that starts a row', 'started', 22, 6],
  ] as const)('%s: within its calls and cells', (_words, key, calls, perRow) => {
    for (const cost of [few[key], many[key]]) {
      expect(cost.calls).toBeLessThanOrEqual(calls);
      // The grid has spare rows below the table, which a narrow column reads too.
      expect(cost.cells).toBeLessThanOrEqual(perRow * (cost.rows + 2000) + 500);
    }
  });

  it('a paste of 1 000 rows: within its calls', () => {
    expect(few.pasted.calls).toBeLessThanOrEqual(26);
    expect(many.pasted.calls).toBeLessThanOrEqual(26);
  });

  it('what nobody cares about, and opening: next to nothing', () => {
    expect(few.nobody.calls).toBeLessThanOrEqual(3);
    expect(few.opened.calls).toBeLessThanOrEqual(3);
    expect(few.opened.cells).toBe(0);
  });

  it('costs no call more with a thousand rows', () => {
    // Beyond the first screen the keys are read on their own: two calls, once.
    for (const key of ['field', 'phone', 'started', 'pasted'] as const) {
      expect(many[key].calls).toBeLessThanOrEqual(few[key].calls + 2);
    }
  });
});
