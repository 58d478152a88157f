/** @fileoverview Several members type at the same moment in a Workspace: each new customer is whose it is. */
import { CHEN, F, LI, SUN, WANG, ZHOU } from '../fixture';
import { cellOf, keysOf } from '../tab-records';

const PEOPLE = { [WANG]: '王芳', [LI]: '李强', [CHEN]: '陈立', [SUN]: '孙悦', [ZHOU]: '周敏' };

it.each([7, 11])('new rows of five people whose events come late belong to who typed them, seed %i', (seed) => {
  const f = F('CRM工具集', '2026-02-13T16:00', { accounts: { workspace: 'example.com' }, seed });
  const cell = (key: string, row: number) => cellOf(keysOf(f.host, '客户'), key, row);
  Object.entries(PEOPLE).forEach(([user, name], index) => {
    f.host.type('客户', cell('name', 3 + index), `${name}机械有限公司`, { user, settle: false });
  });
  f.host.settle();
  const rows = f.get('客户');
  expect(rows.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((number) => `20260200${number}`));
  expect(rows.map(({ name, owner, collectedBy }) => [name, owner, collectedBy])).toEqual(
    Object.values(PEOPLE).map((name) => [`${name}机械有限公司`, name, name]),
  );
  // Of a row that the event of somebody else took along, nobody knew then whose it was.
  const actors = f.changes({ table: '客户', field: '' }).map(({ actor, after }) => [String(actor), String(after)]);
  for (const [actor, after] of actors)
    expect(['未知编辑者', /"name":"(..)机械/.exec(after ?? '')?.[1]]).toContain(actor);
  expect(f.call('verifyLog')).toMatchObject({ ok: true, intact: true });
});
