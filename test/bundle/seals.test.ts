/** @fileoverview A run dies while it writes, another writes the same row of what is remembered: the hour still finds what the first left. */
import { logWrongs } from '../proofs/during-trials';
import { type Fixture, LI, WANG } from './fixture';
import { invocationsOf } from './invocations';
import { type SavedRegister, savedRegister } from './saved-register';
import { cellOf, keysOf, rowOf } from './tab-records';

type Register = ReturnType<SavedRegister['open']>;

const NAMES = ['甲一机械有限公司', '乙二机械有限公司', '丙三机械有限公司'];
const TAB = '客户';

let register: SavedRegister;
beforeAll(() => {
  register = savedRegister('表单模板', '2026-11-23T09:00', (f: Fixture) => {
    for (const name of NAMES) f.customer(name);
    f.host.advance('2h');
  });
});
afterAll(() => register.forget());

const cell = (f: Register, key: string, row: number) => cellOf(keysOf(f.host, TAB), key, row);

function pastePhones(f: Register): void {
  const phones = NAMES.map((_, index) => [`138 0013 800${index}`]);
  f.host.paste(TAB, cell(f, 'phone', 3), phones, { user: WANG });
}

function typeRow(f: Register): void {
  f.host.type(TAB, cell(f, 'name', rowOf(f.host, TAB)), '丁四机械有限公司', { user: WANG });
}

function typeRemark(f: Register): void {
  f.host.type(TAB, cell(f, 'remark', 5), '又改了', { user: LI });
}

function typeOtherRow(f: Register): void {
  f.host.type(TAB, cell(f, 'name', rowOf(f.host, TAB)), '戊五机械有限公司', { user: LI });
}

/** Known from a narrow look alone where it stands. */
function transfer(f: Register): void {
  const done = f.call('transferCustomers', [{ ids: ['202611003'], to: '李强', reason: '调岗' }]) as { ok: boolean };
  expect(done).toMatchObject({ ok: true });
}

/** So many calls before the end, where the first run writes. */
const PLACES = [0, 3, 6, 9];

it.each([
  { first: pastePhones, later: typeRemark },
  { first: pastePhones, later: transfer },
  { first: typeRow, later: typeOtherRow },
])('$first.name by a run that dies, then $later.name', ({ first, later }) => {
  const calls = invocationsOf(register.open(), first);
  const found = PLACES.map((before) => calls - before).flatMap((at) => {
    const f = register.open();
    f.host.faults.killAt(at, { effect: 'before' });
    first(f);
    f.host.faults.clear();
    later(f);
    f.host.advance('1h');
    const wrong = logWrongs(f).filter(Boolean);
    f.host.close();
    return wrong.map((text) => `killed before call ${at} of ${calls}: ${text}`);
  });
  expect(found).toEqual([]);
});
