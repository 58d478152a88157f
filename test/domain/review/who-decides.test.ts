import { type Decider, decidersFor } from '../../../src/domain/review/who-decides';

const member = (name: string, role: string, active = true): Decider => ({ name, role, active });
const team = [
  member('何静', '管理员'),
  member('陈立', '销售经理'),
  member('孙悦', '复核人'),
  member('王芳', '销售代表'),
];

describe('decidersFor', () => {
  it.each<[string, string, readonly Decider[], string[]]>([
    ['reviewers first, then managers', '王芳', team, ['孙悦', '陈立', '何静']],
    ['not who collected it: the managers decide', '孙悦', team, ['陈立', '何静']],
    ['not a manager either', '陈立', team, ['孙悦', '何静']],
    ['nobody who has left', '王芳', [member('孙悦', '复核人', false), member('何静', '管理员')], ['何静']],
    ['the only person there is', '何静', [member('何静', '管理员'), member('王芳', '销售代表')], ['何静']],
  ])('%s', (_, collector, members, expected) => {
    expect(decidersFor(collector, members)).toEqual(expected);
  });
});
