/** @fileoverview What a customer gains from the one merged into it. */
import { filledBy } from '../../../src/domain/merging/fill-blanks';

it('fills blanks of every kind and leaves the rest', () => {
  const master = { name: '甲', tags: [], employees: undefined, address: '', remark: '老客户', owner: '王芳' };
  const other = { name: '乙', tags: ['价格敏感型'], employees: 120, address: '杭州', remark: '展会', owner: '李强' };
  const { filled, differing } = filledBy(master, other);
  expect(filled).toEqual({ tags: ['价格敏感型'], employees: 120, address: '杭州' });
  expect([...differing].sort()).toEqual(['name', 'owner', 'remark']);
});

it.each([
  ['of the same person', '刘志强', { wechat: 'lzq', email: 'a@example.com' }],
  ['of nobody yet', '', { contactName: '刘志强', wechat: 'lzq', email: 'a@example.com' }],
  ['of another person', '张建国', {}],
])('takes numbers %s', (_whom, contactName, expected) => {
  const other = { contactName: '刘志强', wechat: 'lzq', email: 'a@example.com' };
  expect(filledBy({ contactName }, other).filled).toEqual(expected);
});

it('takes neither stage nor state nor ticks over', () => {
  const other = { stage: '成交客户', status: '已生效', sourceVerified: true, type: '企业客户' };
  expect(filledBy({}, other).filled).toEqual({});
});
