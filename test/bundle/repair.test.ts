/** @fileoverview 修复登记簿 finds what no event told of: numbers at once, everything where the night did not compare. */
import { F, type Fixture, LI, WANG } from './fixture';
import { cellOf, keysOf } from './tab-records';

const TAB = '客户';

/** As it comes where an event was lost. */
function unseen(f: Fixture, key: string, row: number, text: string): void {
  f.host.type(TAB, cellOf(keysOf(f.host, TAB), key, row), text, { user: LI, settle: false });
  f.host.state.events.take();
}

const logged = (f: Fixture, text: string) => f.get('变更记录', { after: text }).length;
const repaired = (f: Fixture) => (f.call('repairRegister') as { repaired: string[] }).repaired;

describe('what no event told of', () => {
  let f: Fixture;
  beforeEach(() => {
    f = F('表单模板', '2026-11-23T09:00');
    // Typed: a paste leaves marks of its own, by which the next repair compares everything.
    for (const name of ['甲一机械有限公司', '甲二机械有限公司', '甲三机械有限公司'])
      f.add(TAB, { name, owner: '王芳' });
  });

  it('is found by a register that was never compared', () => {
    unseen(f, 'remark', 3, '悄悄改的');
    expect(repaired(f)).toHaveLength(1);
    expect(logged(f, '悄悄改的')).toBe(1);
    expect(repaired(f)).toEqual([]);
  });

  it('is left to the night where all was compared since, but for numbers', () => {
    expect(repaired(f)).toEqual([]);
    unseen(f, 'remark', 3, '悄悄改的');
    expect(repaired(f)).toEqual([]);
    f.at('2026-11-24T05:00');
    expect(logged(f, '悄悄改的')).toBe(1);
  });

  it.each([
    ['a number typed over', (one: Fixture) => unseen(one, 'id', 3, 'X-9')],
    ['a number given twice', (one: Fixture) => unseen(one, 'id', 3, '202611002')],
    ['a row without a number', (one: Fixture) => unseen(one, 'name', 6, '甲四机械有限公司')],
    [
      'a deleted row',
      (one: Fixture) => {
        one.host.deleteRows(TAB, 4, 1, { user: WANG });
        one.host.state.events.take();
      },
    ],
  ])('%s is found at once, and what else changed in the table', (_words, harm) => {
    expect(repaired(f)).toEqual([]);
    unseen(f, 'remark', 5, '悄悄改的');
    harm(f);
    expect(repaired(f)).toHaveLength(1);
    expect(logged(f, '悄悄改的')).toBe(1);
    expect(repaired(f)).toEqual([]);
  });
});
