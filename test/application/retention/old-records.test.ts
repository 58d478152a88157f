/** @fileoverview How much is old: counted by 设置.keepMonths, said in 数据检查 once a year and not while it is being moved. */
import { checkData } from '../../../src/application/data-check/check-data';
import { keepMovingOut, movedOut } from '../../../src/application/retention/moving-out';
import { keptSince, oldEntries } from '../../../src/application/retention/old-records';
import { aConfig } from '../../builders/a-config';
import { aRegister } from '../../builders/a-register';
import { fixedClock } from '../../builders/fixed-clock';

const clock = fixedClock('2026-11-23T09:00:00+08:00');

it.each([
  [undefined, '2024-11-23'],
  ['36', '2023-11-23'],
  ['ein Jahr', '2024-11-23'],
])('keepMonths %s keeps what is from %s on', (keepMonths, wanted) => {
  const config = aConfig(keepMonths === undefined ? {} : { settings: { keepMonths } });
  expect(keptSince({ config, clock })).toBe(wanted);
});

it('takes entries from the beginning only: one that is out of order keeps those after it', () => {
  const at = (...days: string[]) => days.map((day) => ({ at: `${day}T02:00:00.000Z` }));
  expect(oldEntries(at('2022-01-01', '2023-01-01', '2025-01-01', '2022-05-01'), '2024-11-23', { clock })).toHaveLength(
    2,
  );
  expect(
    oldEntries([...at('2022-01-01'), { at: 'gestern' }, ...at('2022-01-01')], '2024-11-23', { clock }),
  ).toHaveLength(1);
  expect(oldEntries(at('2022-01-01'), '2024-11-23', { clock })).toHaveLength(1);
});

describe('数据检查', () => {
  const told = (register: ReturnType<typeof aRegister>, cells = 0) => {
    const survey = { cells: () => cells, missing: () => [] };
    const { problems } = checkData({ ...register.world(), survey } as never);
    return problems.filter(({ table }) => table === '').map(({ severity, problem }) => `${severity} ${problem}`);
  };
  const old = () => {
    const register = aRegister({ now: '2024-01-10T09:00:00+08:00' });
    const id = register.customer('甲一机械有限公司');
    for (const day of ['2024-01-08', '2024-01-09']) register.log(id, day, '电话沟通');
    register.clock.moveTo('2026-11-23T09:00:00+08:00');
    return register;
  };

  it('tells how many records are old, once a year', () => {
    const register = old();
    expect(told(register)).toEqual([expect.stringMatching(/^warning \d+ 条记录早于 2024-11-23/)]);
    movedOut('2026-01-10', register.ledger);
    expect(told(register)).toEqual([]);
    movedOut('2025-11-20', register.ledger);
    expect(told(register)).toHaveLength(1);
    keepMovingOut({ before: '2024-11-23', reason: '', actor: '', total: 1, done: 0 }, register.ledger);
    expect(told(register)).toEqual([]);
  });

  it.each([
    [5_999_999, []],
    [6_000_000, ['warning']],
    [8_499_999, ['warning']],
    [8_500_000, ['error']],
  ])('of ten million cells %d are told as %j', (cells, wanted) => {
    const found = told(aRegister({ now: '2026-11-23T09:00:00+08:00' }), cells as number);
    expect(found.filter((line) => line.includes('单元格')).map((line) => line.split(' ')[0])).toEqual(wanted);
  });
});
