/** @fileoverview Which texts fit a customer, the most telling first. */
import { fittingTemplates } from '../../../src/domain/letters/fill-template';

const template = (text: string, tag = '', grade = '', active = true) => {
  return { scene: '提问', grade, tag, subject: '', text, active };
};
const all = [
  template('all'),
  template('A', '', 'A'),
  template('tag', '技术导向型'),
  template('both', '技术导向型', 'A'),
  template('off', '', '', false),
  { ...template('other'), scene: '开场' },
];

it.each([
  [['技术导向型'], 'A', ['both', 'tag', 'A', 'all']],
  [[], 'A', ['A', 'all']],
  [['技术导向型'], 'B', ['tag', 'all']],
  [['价格敏感型'], 'C', ['all']],
])('of tags %j and grade %s', (tags, grade, expected) => {
  expect(fittingTemplates(all, '提问', tags, grade).map(({ text }) => text)).toEqual(expected);
});
