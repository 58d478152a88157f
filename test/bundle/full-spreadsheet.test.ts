/** @fileoverview A spreadsheet that has no room left: said in words, tried again with measure, and whole once there is room. */
import type { Host } from '../../host';
import { F, WANG } from './fixture';

const CELLS = 10_000_000;
const LIST = '我的待办';

const filed = {
  name: '甲三机械有限公司',
  industry: '制造业-机械设备',
  contactName: '张建国',
  phone: '0571-88801234',
  stage: '成交客户',
  owner: '王芳',
};

interface Sheet {
  getMaxRows(): number;
  getMaxColumns(): number;
  insertRowsAfter(row: number, count: number): void;
  deleteRows(row: number, count: number): void;
}

interface Services {
  readonly SpreadsheetApp: {
    getActive(): { getSheets(): Sheet[]; insertSheet(name: string): Sheet; getSheetByName(name: string): Sheet };
    flush(): void;
  };
}

const services = (host: Host) => (host.globals as unknown as Services).SpreadsheetApp;

/** Somebody pastes a list of theirs until this many cells are free. */
function fill(host: Host, free: number): void {
  const spreadsheet = services(host).getActive();
  const own = spreadsheet.insertSheet('历史清单');
  const used = spreadsheet.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  own.insertRowsAfter(own.getMaxRows(), Math.floor((CELLS - used - free) / own.getMaxColumns()));
  services(host).flush();
}

function makeRoom(host: Host): void {
  const own = services(host).getActive().getSheetByName('历史清单');
  own.deleteRows(2, own.getMaxRows() - 2);
  services(host).flush();
}

/** The hours of Shanghai at which a job failed, and its day. */
const failedAt = (f: ReturnType<typeof F>, job: string) =>
  f.get('运行记录', { job, status: '失败' }).map(({ startedAt }) => {
    return new Date(Date.parse(String(startedAt)) + 8 * 3_600_000).toISOString().slice(8, 13);
  });

it('a list has the columns of its titles: blank ones would count too', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  f.customer('甲一机械有限公司');
  f.at('2026-11-24T02:00');
  const titles = f.host.sheet(LIST).values()[1] ?? [];
  expect(titles.filter((title) => title !== '')).toHaveLength(f.host.sheet(LIST).model.columns.length);
});

it('what fails for want of room is tried three times, then each sixth hour, and done once there is room', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  f.customer('甲一机械有限公司');
  fill(f.host, 1000);
  f.at('2026-11-25T00:01');
  const first = ['23T09', '23T10', '23T11', '23T12', '23T18'];
  expect(failedAt(f, '生成跟进计划')).toEqual([...first, '24T00', '24T01', '24T02', '24T06', '24T12', '24T18']);
  expect(f.get('运行记录', { job: '生成跟进计划' })[0]?.error).toContain('No room for');
  expect(f.get('跟进计划')).not.toEqual([]);
  makeRoom(f.host);
  f.at('2026-11-25T02:01');
  expect(f.get('运行记录', { job: '生成跟进计划', status: '完成' })).toHaveLength(1);
});

it('a person is told what to do, and nothing is half written', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  const customers = services(f.host).getActive().getSheetByName('客户');
  customers.deleteRows(5, customers.getMaxRows() - 5);
  f.customer('甲一机械有限公司');
  f.customer('甲二机械有限公司');
  fill(f.host, 100);
  const before = f.get('变更记录').length;
  const file = () => f.call('createCustomer', [filed], WANG);
  expect(file()).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('1000 万个单元格') }] });
  expect(f.get('变更记录')).toHaveLength(before);
  makeRoom(f.host);
  expect(file()).toMatchObject({ ok: true, id: '202611003' });
});
