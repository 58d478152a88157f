/** @fileoverview A text with its placeholders filled: nothing that is not known leaves braces, half lines or gaps. */
import { fillTemplate } from '../../../src/domain/letters/fill-template';

const MINUTES =
  '{称呼}您好，感谢{日期}的沟通。\n一、达成共识：{达成共识}\n二、待办事项：{待办事项}（负责人 {待办负责人}，{待办期限}前）\n三、下一步：{跟进计划}\n如有出入请直接回复。{公司} {负责人} {电话}';
const KNOWN = { 称呼: '张总', 日期: '9月15日', 公司: '恒达', 负责人: '王芳', 电话: '0571-88887777' };
const GREETING = '张总您好，感谢9月15日的沟通。';
const END = '如有出入请直接回复。恒达 王芳 0571-88887777';

it.each([
  ['fills every placeholder', '{称呼}您好，我是{公司}的{负责人}。', KNOWN, '张总您好，我是恒达的王芳。'],
  ['leaves no braces of what is unknown', '{称呼}您好，{公司}祝好。', { 公司: '恒达' }, '您好，恒达祝好。'],
  ['leaves out a line of which nothing is known', MINUTES, KNOWN, `${GREETING}\n${END}`],
  [
    'keeps a line of which something is known, without what hangs in the air',
    MINUTES,
    { ...KNOWN, 达成共识: '十月试用', 待办事项: '寄样品' },
    `${GREETING}\n一、达成共识：十月试用\n二、待办事项：寄样品\n${END}`,
  ],
  [
    'says who does it until when',
    MINUTES,
    { ...KNOWN, 待办事项: '寄样品', 待办负责人: '李强', 待办期限: '9月20日' },
    `${GREETING}\n一、待办事项：寄样品（负责人 李强，9月20日前）\n${END}`,
  ],
  [
    'counts what is left anew',
    MINUTES,
    { ...KNOWN, 达成共识: '十月试用', 跟进计划: '下周报价' },
    `${GREETING}\n一、达成共识：十月试用\n二、下一步：下周报价\n${END}`,
  ],
  ['counts with figures too', '1. {公司}\n2. {事项}\n3. {负责人}\n10月', KNOWN, '1. 恒达\n2. 王芳\n10月'],
  ['leaves numbers alone where every line stays', '三、{公司}\n一、{负责人}', KNOWN, '三、恒达\n一、王芳'],
  ['leaves no gap behind a full stop', '请直接回复。{公司} {负责人}', { 负责人: '王芳' }, '请直接回复。王芳'],
  ['leaves no gap where one of several is unknown', '{公司} {负责人} {电话}', { 公司: '恒达', 电话: '1' }, '恒达 1'],
  ['keeps lines without placeholders, empty ones too', '一\n\n二', {}, '一\n\n二'],
  ['takes a value as it is, whatever signs are in it', '{客户}', { 客户: '$&{称呼}' }, '$&{称呼}'],
] as [string, string, Record<string, string>, string][])('%s', (_, text, values, expected) => {
  expect(fillTemplate(text, values)).toBe(expected);
});
