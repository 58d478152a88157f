/** @fileoverview A restore that dies at a service call: begun again, the register is as the backup has it, with a log that tells it; `npm run soak` tries every call. */
import { type Backup, backedUp, restored } from '../bundle/backup-words';
import { contentOf, differences } from '../bundle/register-content';
import { type SavedRegister, savedRegister } from '../bundle/saved-register';
import { textOf } from '../bundle/tab-records';
import { logWrongs } from './during-trials';
import { placesIn, prove } from './proof';

const NAMES = ['甲一', '乙二', '丙三'].map((name) => `${name}机械有限公司`);
let register: SavedRegister;
let backup: Backup;
beforeAll(() => {
  register = savedRegister('表单模板', '2026-11-23T09:00', (f) => {
    const [first = '', second = ''] = NAMES.map((name) => f.typedCustomer(name));
    f.log(first, '2026-11-20', '电话沟通');
    f.order(second, '2026-06-01', 600_000);
    f.host.advance('2h');
    backup = backedUp(f);
    f.upd('客户', { id: second }, { remark: '改坏了', phone: '0571-88889999' });
    f.del('客户', { id: first });
    f.typedCustomer('丁四机械有限公司');
    f.host.advance('2h');
  });
});
afterAll(() => register.forget());

type Register = ReturnType<SavedRegister['open']>;

function afterwards(f: Register) {
  f.host.advance('3h');
  f.call('generateFollowUps');
  return contentOf(f);
}

const EFFECTS = ['before', 'after'] as const;
/** The parts that write something. */
const PARTS = ['customers', 'contacts', 'interactions', 'orders', 'followUps'];
const MOST = 1000;
/** The last calls of a part, by which it writes. */
const WRITING = 40;

/** Service invocations of each part of the restore, free ones included. */
function callsOf(f: Register): ReadonlyMap<string, number> {
  const calls = new Map<string, number>();
  restored(f, backup, (table) => {
    for (let k = 1; k <= MOST; k += 1) f.host.during(k, () => void calls.set(table, k));
  });
  return calls;
}

it('leaves the register as the backup has it', () => {
  const whole = register.open();
  const calls = callsOf(whole);
  const wanted = afterwards(whole);
  const trials = PARTS.flatMap((part) =>
    Array.from({ length: calls.get(part) ?? 0 }, (_, index) =>
      EFFECTS.map((effect) => ({ part, call: index + 1, effect })),
    ).flat(),
  );
  const sample = ['customers', 'interactions', 'followUps'].flatMap((part, at) =>
    placesIn(WRITING, 3).map((place, index) => ({
      part,
      call: (calls.get(part) ?? 0) - WRITING + place,
      effect: EFFECTS[(at + index) % 2] ?? 'after',
    })),
  );
  const found = prove({
    name: 'killed: restoring a backup, then restored again',
    unit: 'positions',
    all: trials,
    sample,
    trial({ part, call, effect }) {
      const f = register.open();
      try {
        restored(f, backup, (table) => {
          if (table === part) f.host.faults.killAt(call, { effect });
        });
      } catch {
        // Whoever restored sees an error, and does it again.
      }
      f.host.faults.clear();
      restored(f, backup);
      const now = afterwards(f);
      const ids = f.get('客户').map(({ id }) => textOf(id));
      const wrong = [
        ...differences(withoutLog(wanted), withoutLog(now)),
        ...logWrongs(f),
        ids.length === new Set(ids).size ? '' : `numbers stand twice: ${ids.join()}`,
      ];
      f.host.close();
      return wrong.filter(Boolean).map((text) => `killed ${effect} call ${call} of ${part}: ${text.slice(0, 300)}`);
    },
  });
  expect(found).toEqual([]);
});

/** Who was interrupted may find a change logged as found later: what the log says of each record is compared by replaying it. */
function withoutLog({ 变更记录: _log, 邮件记录: _mails, mails: _sent, ...content }: ReturnType<typeof contentOf>) {
  return content;
}
