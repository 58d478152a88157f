/** @fileoverview Somebody types into a record just while a rule changes it: both stand, and both are in the log. */
import { logWrongs } from '../proofs/during-trials';
import { placesIn } from '../proofs/proof';
import { CHEN, type Fixture, WANG } from './fixture';
import { invocationsOf } from './invocations';
import { type SavedRegister, savedRegister } from './saved-register';
import { cellOf, keysOf, textOf } from './tab-records';
import { troublesOf } from './troubles';

type Register = ReturnType<SavedRegister['open']>;

const TAB = '客户';
/** Of some 120 calls each; all of them were tried. */
const SAMPLE = 12;
const IDS = ['202611001', '202611002', '202611003', '202611004'];
const [ID = ''] = IDS;

let register: SavedRegister;
beforeAll(() => {
  register = savedRegister('表单模板', '2026-11-23T09:00', (f: Fixture) => {
    for (const name of ['甲一', '乙二', '丙三', '丁四']) f.customer(`${name}机械有限公司`);
    f.host.advance('2h');
  });
});
afterAll(() => register.forget());

const called = (f: Register, fn: string, input: object, user: string) =>
  void expect(f.call(fn, [input], user)).toMatchObject({ ok: true });

/** Of one or two records what is remembered is looked up singly, of a few in their columns. */
const deeds: readonly (readonly [string, (f: Register) => void])[] = [
  ['a transfer of one', (f) => called(f, 'transferCustomers', { ids: [ID], to: '李强', reason: '调岗' }, CHEN)],
  ['a transfer of four', (f) => called(f, 'transferCustomers', { ids: IDS, to: '李强', reason: '调岗' }, CHEN)],
  ['a grade by hand', (f) => called(f, 'setGrade', { id: ID, grade: 'A', reason: '战略客户' }, CHEN)],
  ['信息核对无误', (f) => called(f, 'confirmVerified', { id: ID }, WANG)],
];

it.each(deeds)('%s', (_, deed) => {
  const calls = invocationsOf(register.open(), deed);
  const found = placesIn(calls, SAMPLE).flatMap((k) => {
    const f = register.open();
    f.host.during(k, () => {
      f.host.type(TAB, cellOf(keysOf(f.host, TAB), 'remark', 3), '客户来电', { user: WANG });
    });
    deed(f);
    f.host.settle();
    f.host.advance('2026-11-24T09:30:00+08:00');
    const remark = textOf(f.get(TAB, { id: ID })[0]?.remark);
    const wrong = [remark === '客户来电' ? '' : `the remark is ${remark}`, ...troublesOf(f.host), ...logWrongs(f)];
    const entry = f.get('变更记录', { record: ID, field: '备注' }).map(({ after }) => after);
    f.host.close();
    return [...wrong, entry.join() === '客户来电' ? '' : `the log says ${entry.join() || 'nothing'}`]
      .filter(Boolean)
      .map((text) => `typed before call ${k} of ${calls}: ${text}`);
  });
  expect(found).toEqual([]);
});
