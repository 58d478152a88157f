/** @fileoverview 节日问候 in 我的待办: one line a festival and owner, in the tab and in the sidebar, not one a customer. */
import { listDue } from '../../../src/application/follow-ups/list-due';
import { messagesFor } from '../../../src/messages';
import { aRegister } from '../../builders/a-register';

function autumn() {
  const register = aRegister({ now: '2026-09-21T00:30:00+08:00' });
  for (const name of ['甲一', '甲二', '甲三']) register.customer(`${name}机械有限公司`);
  register.customer('乙一机械有限公司', { owner: '李强' });
  register.at('2026-09-22T12:00:00+08:00');
  return register;
}

it('stands in the tab once for each owner, on its day', () => {
  const register = autumn();
  const rows = register.generated.get('todo')?.rows ?? [];
  const greetings = rows.filter((row) => row.includes('节日问候'));
  expect(greetings.map((row) => [row[0], row[2], row[6]])).toEqual([
    ['2026-09-30', '王芳', '国庆问候：3 位客户待发送，9月30日（周三）前'],
    ['2026-09-30', '李强', '国庆问候：1 位客户待发送，9月30日（周三）前'],
  ]);
  expect(String(greetings[0]?.[7])).toContain('完成节日问候…');
  const days = rows.map((row) => String(row[0]));
  expect(days).toEqual([...days].sort());
});

it('stands in the sidebar of whoever greets', () => {
  const register = autumn();
  const caller = { email: 'wang@example.com', effective: 'wang@example.com', byTrigger: false };
  expect(listDue({ member: '王芳' }, register.world({ caller })).greetings).toEqual([
    '国庆问候：3 位客户待发送，9月30日（周三）前',
  ]);
});

it.each(['zh-CN', 'zh-TW', 'en'] as const)('names the menu as it is called, in %s', (language) => {
  const { menu, myList } = messagesFor(language);
  expect(myList.greetingsWhere).toContain(menu.finishGreetings);
});
