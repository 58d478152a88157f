/** @fileoverview 填写说明 in the host: it says what the declarations say, also after it was cut short or grew. */
import { registerInHost } from '../builders/register-in-host';

const TAB = '填写说明';

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
