/** @fileoverview The functions of the composition root called directly, on the host's services in this realm. */
import { type Host, openHost } from '../host';
import * as main from '../src/main';
import { drive, OWNER, people } from './builders/register-in-host';

interface Sheet {
  getRange(a1: string): {
    setValue(value: string): void;
    clearDataValidations(): void;
    setNumberFormat(format: string): void;
  };
  clearConditionalFormatRules(): void;
  protect(): { remove(): void };
}

let host: Host;
beforeEach(() => {
  // In this realm Date is the machine's: it is told the host's time.
  jest.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00+08:00'), doNotFake: ['nextTick', 'setImmediate'] });
  host = openHost({
    now: '2026-11-23T09:00:00+08:00',
    timeZone: 'Asia/Shanghai',
    locale: 'zh_CN',
    user: OWNER,
    seed: 7,
  });
  // All calls here are one run to the host, and some keep the lock until the run is over.
  const LockService = { getDocumentLock: () => ({ tryLock: () => true, releaseLock: () => undefined }) };
  Object.assign(globalThis, host.globals, { LockService });
});
afterEach(() => jest.useRealTimers());

const members = people.map(({ name, email, role }) => ({
  name: String(name),
  email: String(email),
  role: String(role),
}));

function sheetNamed(tab: string): Sheet {
  const { SpreadsheetApp } = host.globals as {
    SpreadsheetApp: { getActive(): { getSheetByName(name: string): Sheet | null } };
  };
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  if (!sheet) throw new Error(`Cannot find ${tab}`);
  return sheet;
}

/** The event that a person's edit of one cell would have raised. */
function editEvent(tab: string, a1: string): Parameters<typeof main.handleEdit>[0] {
  const { row, column } = host.sheet(tab).selectionOf(a1);
  const place = { rowStart: row, rowEnd: row, columnStart: column, columnEnd: column };
  const range = { getSheet: () => sheetNamed(tab), ...place };
  const event = { range, triggerUid: host.triggers[0]?.uid, user: { getEmail: () => 'wang@example.com' } };
  return event as unknown as Parameters<typeof main.handleEdit>[0];
}

function write(tab: string, a1: string, value: string): void {
  sheetNamed(tab).getRange(a1).setValue(value);
}

it('draws the menu before there is anything', () => {
  main.onOpen();
  expect(host.menus[0]?.caption).toBe('客户登记簿');
});

it('sets up, repairs and says what it did', () => {
  expect(main.setUpRegister({ members })).toMatchObject({ ok: true, tabs: 22, repaired: [] });
  expect(main.repairRegister()).toMatchObject({ ok: true, repaired: [] });
  expect(main.triggerHealth()).toMatchObject({ ok: true, owner: OWNER });
  expect(main.makeTriggers()).toMatchObject({ ok: true, made: [] });
  expect(drive(host).failures()).toEqual([]);
});

it('puts back what people took away', () => {
  main.setUpRegister({ members });
  host.deleteColumns('客户', 3, 1);
  host.moveRows('联系人', 1, 1, 4);
  const sheet = sheetNamed('跟进计划');
  sheet.clearConditionalFormatRules();
  sheet.getRange('A3:Z').clearDataValidations();
  sheet.getRange('A3:Z').setNumberFormat('0.00');
  sheet.protect().remove();
  expect(main.repairRegister()).toMatchObject({
    ok: true,
    repaired: expect.arrayContaining([
      '「客户」补回列：所属行业',
      '「联系人」修复标识行（第 1 行）',
      '「跟进计划」修复格式',
      '「跟进计划」修复下拉选项',
      '「跟进计划」修复颜色规则',
      '「跟进计划」修复保护',
    ]),
  });
  expect(main.repairRegister()).toMatchObject({ ok: true, repaired: [] });
});

it('numbers a row that was typed, and boxes one that has boxes', () => {
  main.setUpRegister({ members });
  write('客户', 'B3', '甲一机械有限公司');
  expect(main.handleEdit(editEvent('客户', 'B3'))).toMatchObject({ result: { kept: [{}] } });
  expect(drive(host).rows('客户')[0]).toMatchObject({ id: '202611001', name: '甲一机械有限公司' });
  write('联系人', 'B3', '202611001');
  main.handleEdit(editEvent('联系人', 'B3'));
  expect(host.sheet('联系人').validation(drive(host).cell('联系人', 'active', 3))?.criteria).toBe('CHECKBOX');
});

it('reads a setting as soon as it was changed', () => {
  main.setUpRegister({ members });
  const register = drive(host);
  const row = register.rows('设置').findIndex(({ key }) => key === 'numberPattern') + 3;
  const a1 = register.cell('设置', 'value', row);
  write('设置', a1, 'K{YYYY}{SEQ:4}');
  main.handleEdit(editEvent('设置', a1));
  write('客户', 'B3', '甲一机械有限公司');
  main.handleEdit(editEvent('客户', 'B3'));
  expect(register.rows('客户')[0]?.id).toBe('K20260001');
});

it('leaves what is not its own alone', () => {
  main.setUpRegister({ members });
  expect(main.handleEdit(editEvent('填写说明', 'A1'))).toEqual({});
  expect(main.handleEdit(editEvent('客户', 'A1'))).toEqual({});
  expect(main.handleEdit()).toEqual({ refused: 'no trigger' });
});

it('works through the hour', () => {
  main.setUpRegister({ members });
  const event = { triggerUid: String(host.triggers[0]?.uid) };
  expect(main.handleHourly(event)).toMatchObject({ result: { failed: [], unfinished: [] } });
  expect(main.handleHourly(event)).toMatchObject({ result: { failed: [] } });
});

it('leaves with every value in place', () => {
  main.setUpRegister({ members });
  write('客户', 'B3', '甲一机械有限公司');
  main.handleEdit(editEvent('客户', 'B3'));
  expect(main.uninstall()).toMatchObject({ ok: true });
  expect(host.triggers).toEqual([]);
  expect(host.sheet('客户').model.protections).toEqual([]);
  expect(host.sheet('客户').validation('F3')).toBeNull();
  expect(host.sheet('客户').model.conditionalRules).toEqual([]);
  expect(drive(host).rows('客户')[0]).toMatchObject({ id: '202611001', name: '甲一机械有限公司' });
  expect(main.repairRegister()).toMatchObject({ ok: false });
});
