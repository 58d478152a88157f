/** @fileoverview A merge that dies at a service call: done again, the register is as if it had run once. */
import { CHEN, type Fixture } from '../bundle/fixture';
import { type SavedRegister, savedRegister } from '../bundle/saved-register';

type Register = Pick<Fixture, 'host' | 'get' | 'call' | 'at'>;

const TABS = ['客户', '联系人', '维护记录', '跟进计划', '需求与反馈', '成交记录'];
const NAMES = ['甲一机械有限公司', '甲一机械（集团）有限公司'];
// Moments of the runs, which are not the same.
const STAMPS = /[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d[^|]*/g;

let register: SavedRegister;
beforeAll(() => {
  register = savedRegister('表单模板', '2026-11-23T09:00', (f) => {
    const [, other = ''] = NAMES.map((name) => f.typedCustomer(name));
    f.upd('客户', { id: other }, { remark: '展会认识', creditCode: '914403001922038216' });
    f.order(other, '2026-06-01', 600_000);
    f.log(other, '2026-11-10', '电话沟通');
    f.host.advance('2h');
  });
});
afterAll(() => register.forget());

function merge(f: Register): { ok: boolean } {
  const [master, other] = NAMES.map((name) => f.get('客户', { name })[0]?.id);
  return f.call('mergeCustomers', [{ master, other }], CHEN) as { ok: boolean };
}

const cells = ({ host }: Register) =>
  TABS.map((tab) =>
    host
      .sheet(tab)
      .values()
      .map((row) => row.map(String).join('|').replace(STAMPS, '时刻')),
  );

const SAMPLE = process.env.SOAK ? Array.from({ length: 120 }, (_, index) => index + 1) : [8, 25, 40, 46, 50, 54, 58];

it.each(SAMPLE.flatMap((at) => [['before', at] as const, ['after', at] as const]))(
  'killed %s call %i',
  (effect, at) => {
    const whole = register.open();
    merge(whole);
    const f = register.open();
    f.host.faults.killAt(at, { effect });
    try {
      merge(f);
    } catch {
      // A killed run hands nothing over.
    }
    f.host.faults.clear();
    // Where only the answer was lost the merge is done, and says so.
    if (f.get('客户', { status: '已合并' }).length === 0) merge(f);
    const undone = register.open();
    merge(undone);
    for (const one of [whole, f, undone]) one.host.advance('1h');
    expect(cells(f)).toEqual(cells(whole));
    expect(f.call('verifyLog')).toMatchObject({ intact: true });
    // What the killed run wrote and did not log is logged by the next: undone, both are as they were before.
    const other = f.get('客户', { status: '已合并' })[0]?.id;
    for (const one of [undone, f])
      expect(one.call('undoMerge', [{ id: other }], CHEN)).toMatchObject({ ok: true, left: [] });
    expect(cells(f)).toEqual(cells(undone));
  },
);
