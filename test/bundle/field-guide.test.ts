/** @fileoverview 填写说明 in the host: it says what the declarations say, also after it was cut short or grew. */
import { openHost } from '../../host';
import { registerInHost } from '../builders/register-in-host';

const TAB = '填写说明';

interface Services {
  readonly SpreadsheetApp: { getActive(): { insertSheet(name: string): void } };
}

function shown(host: ReturnType<typeof registerInHost>['host']): string[][] {
  return host
    .sheet(TAB)
    .display()
    .map((row) => row.slice(0, 7).map(String))
    .filter((row) => row.some((cell) => cell !== ''));
}

it('is written anew where it was cut short, as text, and leaves what stands beside it', () => {
  const { host } = registerInHost({ team: false });
  const before = shown(host);
  host.deleteRows(TAB, 60, before.length - 59, {});
  host.type(TAB, 'J1', '自己的话', {});
  const last = `E${before.length}`;
  expect(host.call('repairRegister', [])).toMatchObject({ ok: true });
  expect(shown(host)).toEqual(before);
  expect(host.sheet(TAB).numberFormat(last)).toBe('@');
  expect(host.sheet(TAB).display()[0]?.[9]).toBe('自己的话');
});

it('says who fills what is for a few to decide', () => {
  const { host } = registerInHost({ team: false });
  const demand = (title: string) => shown(host).find((row) => row[0] === '客户' && row[2] === title)?.[4];
  expect([demand('信息状态'), demand('人工定级'), demand('企业规模')]).toEqual([
    '复核人或经理填写',
    '经理填写',
    '企业选填',
  ]);
});

it('gets its look also where set-up died before it had one', () => {
  const host = openHost({ bundle: 'dist', state: ':memory:', now: '2026-11-23T09:00:00+08:00', locale: 'zh_CN' });
  const { SpreadsheetApp } = host.globals as unknown as Services;
  SpreadsheetApp.getActive().insertSheet(TAB);
  expect(host.call('setUpRegister', [{ preset: '表单模板' }])).toMatchObject({ ok: true });
  const { frozenRows, columnWidths } = host.sheet(TAB).model;
  expect(frozenRows).toBe(5);
  expect(JSON.stringify(columnWidths)).toContain('420');
});
