/** @fileoverview Who answers for whom: managers, those above them, and the administrators where there is nobody else. */
import type { Person } from '../../../src/domain/digest/day';
import { responsibilityOf } from '../../../src/domain/digest/responsible';

const person = (name: string, role: string, manager = '', active = true): Person => ({ name, role, manager, active });
const admin = person('何静', '管理员');
const chen = person('陈立', '销售经理');

const names = (people: readonly Person[]) => people.map(({ name }) => name);

it.each<[string, readonly Person[], Person, readonly string[]]>([
  ['a manager: those below', [admin, chen, person('王芳', '销售代表', '陈立')], chen, ['陈立', '王芳']],
  ['an administrator beside a manager: nobody', [admin, chen, person('王芳', '销售代表', '陈立')], admin, ['何静']],
  [
    'reps without a manager are the administrator’s',
    [admin, chen, person('王芳', '销售代表')],
    admin,
    ['何静', '王芳'],
  ],
  [
    'reps whose manager left too',
    [admin, person('陈立', '销售经理', '', false), person('王芳', '销售代表', '陈立')],
    admin,
    ['何静', '王芳'],
  ],
  ['managers without one answer for themselves', [admin, chen], admin, ['何静']],
  ['members who left are in no team', [admin, person('王芳', '销售代表', '', false)], admin, ['何静']],
])('%s', (_, members, manager, team) => {
  const duty = responsibilityOf(members);
  expect(names(duty.teamOf(manager))).toEqual(team);
  // Who is told of an owner's items sees the owner in the table.
  for (const { name, active } of members) {
    for (const above of active ? duty.managersOf(name) : []) expect(names(duty.teamOf(above))).toContain(name);
  }
});
