/** @fileoverview What 设置向导 begins with: in an empty spreadsheet, in one in use, and in a register. */
import { type Host, openHost } from '../../host';
import { OWNER, registerInHost } from '../builders/register-in-host';

function emptyHost(): Host {
  const parts = { now: '2026-11-23T09:00:00+08:00', timeZone: 'Asia/Taipei', locale: 'zh_CN', user: OWNER };
  const host = openHost({ bundle: 'dist', ...parts });
  host.open();
  return host;
}

function begun(host: Host, user = OWNER): Record<string, unknown> {
  host.menu('设置 ▸ 设置向导', { user });
  const html = host.dialogs[host.dialogs.length - 1]?.html ?? '';
  return JSON.parse(/<script>var PAGE=(.*?)<\/script>/.exec(html)?.[1] ?? '{}');
}

it('begins in an empty spreadsheet with its zone and the person who clicks, and makes nothing', () => {
  const host = emptyHost();
  const page = begun(host, 'wang@example.com');
  expect(page).toMatchObject({ known: false, empty: true, preset: '表单模板', members: [], timeZone: 'Asia/Taipei' });
  expect(page.account).toBe('wang@example.com');
  expect((page.presets as { name: string }[]).map(({ name }) => name)).toEqual([
    '表单模板',
    '工作手册',
    '调查问卷',
    'CRM工具集',
    '沟通标准',
  ]);
  expect(host.tabs).toHaveLength(1);
  expect(host.triggers).toEqual([]);
});

it('says of a spreadsheet in use that it is not empty', () => {
  const host = emptyHost();
  host.type(host.tabs[0] as string, 'A1', '我的表', {});
  expect(begun(host)).toMatchObject({ known: false, empty: false });
});

it('shows what a register is set to', () => {
  const { host } = registerInHost({ preset: 'CRM工具集' });
  const page = begun(host);
  expect(page).toMatchObject({ known: true, empty: false, preset: 'CRM工具集', registerLanguage: 'zh-CN' });
  expect(page.members).toContainEqual(expect.objectContaining({ email: 'wang@example.com', role: '销售代表' }));
});

it('still knows what an uninstalled register was set to', () => {
  const { host } = registerInHost({ preset: '沟通标准' });
  host.menu('设置 ▸ 卸载', { answers: ['YES', 'OK'] });
  expect(begun(host)).toMatchObject({ known: true, preset: '沟通标准' });
});

it('tells nobody but administrators about a register', () => {
  const { host } = registerInHost();
  expect(begun(host, 'chen@example.com')).toMatchObject({ refused: ['您的角色是“销售经理”，此功能仅限：管理员。'] });
});

it('tells a copy that it has to be told first what it is', () => {
  const copy = registerInHost().host.makeCopy();
  copy.open();
  expect(begun(copy)).toHaveProperty('refused');
});

it.each([
  [undefined, 'Asia/Taipei'],
  [true, 'Asia/Shanghai'],
])('changes the zone of a spreadsheet in use only where that was agreed (%s)', (changePlace, zone) => {
  const host = emptyHost();
  const [first] = host.tabs as [string];
  host.type(first, 'A1', '我的表', {});
  const agreed = changePlace ? { changePlace } : {};
  expect(host.call('setUpRegister', [{ timeZone: 'Asia/Shanghai', ...agreed }])).toMatchObject({ ok: true });
  expect(host.workbook.timeZone).toBe(zone);
  expect(host.call('setUpRegister', [{ timeZone: 'Asia/Tokyo', changePlace: true }])).toMatchObject({ ok: true });
  expect(host.workbook.timeZone).toBe(zone);
});
