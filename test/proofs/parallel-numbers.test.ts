/** @fileoverview Thirty executions at once, each with a new row; then deletions, an older version, lost properties; `npm run soak` tries 200 seeds. */

import { OWNER, WANG } from '../bundle/fixture';
import { type SavedRegister, savedRegister } from '../bundle/saved-register';
import { cellOf, keysOf, rowOf, textOf } from '../bundle/tab-records';
import { troublesOf } from '../bundle/troubles';
import { builtWorker } from '../host/builders/worker-file';
import { prove } from './proof';

type Register = ReturnType<SavedRegister['open']>;

const TAB = '客户';
const AT_ONCE = 30;
let register: SavedRegister;
beforeAll(() => {
  register = savedRegister('表单模板', '2026-11-23T09:00', (f) => {
    f.typedCustomer('甲一机械有限公司');
    f.host.advance('1h');
  });
});
afterAll(() => register.forget());

const numbers = (f: Register) => f.get(TAB).map(({ id, name }) => [textOf(id), textOf(name)] as const);

/** Types names one below the other, all at once. */
function addAtOnce(f: Register, names: readonly string[]): void {
  const keys = keysOf(f.host, TAB);
  const first = rowOf(f.host, TAB);
  f.room(TAB, first + names.length);
  f.host.parallel(
    names.map((name, index) => () => {
      f.host.type(TAB, cellOf(keys, 'name', first + index), name, { user: index % 2 ? WANG : OWNER });
    }),
  );
  f.host.settle();
  f.host.advance('1h');
}

function trial(seed: number): string[] {
  const f = register.open({ workerFile: builtWorker() });
  f.host.state.random.state = seed;
  const given = new Map<string, string>();
  const wrong: string[] = [];
  const see = (when: string) => {
    const now = numbers(f);
    const ids = now.map(([id]) => id);
    if (new Set(ids).size !== ids.length) wrong.push(`${when}: a number stands twice`);
    for (const [id, name] of now) {
      if (!/^202611\d{3}$/.test(id)) wrong.push(`${when}: ${name} has the number ${JSON.stringify(id)}`);
      if ((given.get(id) ?? name) !== name) wrong.push(`${when}: ${id} was ${given.get(id)} and is ${name}`);
      given.set(id, name);
    }
  };
  const names = (lot: string) => Array.from({ length: AT_ONCE }, (_, index) => `${lot}${index}机械有限公司`);
  addAtOnce(f, names('乙'));
  see('thirty at once');
  const before = f.host.now;
  const last = f.get(TAB).reduce((most, { row }) => Math.max(most, row), 0);
  f.host.deleteRows(TAB, last - 2, 3, { user: WANG });
  addAtOnce(f, names('丙').slice(0, 5));
  see('after rows were deleted');
  f.host.restoreVersion(before);
  addAtOnce(f, names('丁').slice(0, 5));
  see('after an older version came back');
  f.host.properties.document.clear();
  f.host.properties.script.clear();
  addAtOnce(f, names('戊').slice(0, 5));
  see('after properties were lost');
  return [...wrong, ...troublesOf(f.host)].map((text) => `seed ${seed}: ${text}`);
}

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

it('gives no number twice, whoever comes first', () => {
  const found = prove({
    name: 'numbers: 30 executions at once',
    unit: 'seeds',
    all: SEEDS,
    sample: SEEDS.slice(0, 1),
    trial,
  });
  expect(found).toEqual([]);
});
