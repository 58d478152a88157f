/** @fileoverview A register with many customers, set up by the product and filled as if it had been used for years. */
import { type Host, openHost } from '../host';

const TAB = '客户';
const OWNER = 'owner@example.com';
/** What a run of this size may hold back: one write a tab, as the sheet takes it. */
const CHUNK = 5000;
const MEMBER = { A: '王芳', B: 'wang@example.com', C: '销售代表' };

interface Sheet {
  getRange(row: number, column: number, rows: number, columns: number): { setValues(values: unknown[][]): void };
  getMaxRows(): number;
  insertRowsAfter(row: number, count: number): void;
}

/** Customers as people file them, each remembered and logged once. */
export function filledRegister(customers: number): Host {
  const host = openHost({
    bundle: 'dist',
    now: '2026-11-23T09:00:00+08:00',
    timeZone: 'Asia/Shanghai',
    locale: 'zh_CN',
    user: OWNER,
    seed: 7,
  });
  host.open();
  host.call('setUpRegister', [{ preset: '表单模板' }]);
  for (const [column, text] of Object.entries(MEMBER)) host.type('团队成员', `${column}4`, text);
  const keys = (host.sheet(TAB).values()[0] ?? []).map(String);
  fill(host, TAB, customers, (index) => keys.map((key) => fieldOf(key, index)));
  fill(host, '最近状态', customers, (index) => ['customers', idOf(index), '', JSON.stringify(snapshotOf(index)), '']);
  fill(host, '变更记录', customers, (index) => [
    `L${String(index + 1).padStart(6, '0')}`,
    '2026-01-05T02:00:00.000Z',
    '王芳',
    TAB,
    idOf(index),
    '',
    '',
    JSON.stringify(snapshotOf(index)),
    '',
    '',
    '编辑',
    `salt.content.${index}`,
  ]);
  // The first edit finds the ends of the tabs and remembers them; from the second on an edit is like any other.
  host.type(TAB, `B${customers + 3}`, '开头机械有限公司', { user: 'wang@example.com' });
  return host;
}

function fill(host: Host, tab: string, count: number, line: (index: number) => unknown[]): void {
  const { SpreadsheetApp } = host.globals as unknown as {
    SpreadsheetApp: { getActive(): { getSheetByName(name: string): Sheet }; flush(): void };
  };
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const missing = count + 1200 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  for (let from = 0; from < count; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, count - from) }, (_, index) => line(from + index));
    sheet.getRange(from + 3, 1, rows.length, rows[0]?.length ?? 0).setValues(rows);
    SpreadsheetApp.flush();
  }
}

function idOf(index: number): string {
  return `2025${String(1 + (index % 12)).padStart(2, '0')}${String(1 + Math.floor(index / 12)).padStart(3, '0')}`;
}

const CORES = ['宏远', '瑞丰', '金源', '博达', '华泽', '中创', '天成', '海纳', '正阳', '嘉禾'];
const LINES = ['机械', '电子', '建材', '食品', '物流'];

function snapshotOf(index: number): Record<string, string> {
  const core = (CORES[index % CORES.length] ?? '') + index;
  return {
    name: `${core}${LINES[index % LINES.length]}有限公司`,
    industry: '制造业-机械设备',
    contactName: '张建国',
    phone: `139${String(index).padStart(8, '0')}`,
    stage: '潜在客户',
    owner: '王芳',
    type: '企业客户',
    status: '已生效',
    collectedAt: '2026-01-05T02:00:00.000Z',
  };
}

function fieldOf(key: string, index: number): string {
  if (key === 'id') return idOf(index);
  if (key === 'grade') return 'C';
  if (['collectedAt', 'createdAt', 'updatedAt'].includes(key)) return '2026-01-05 10:00:00';
  if (key === 'nextFollowUp') return '2027-01-04';
  return snapshotOf(index)[key] ?? '';
}
