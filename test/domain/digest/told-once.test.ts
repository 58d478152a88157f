/** @fileoverview What managers are told once stands before what comes again tomorrow: a section has room for so many lines. */
import { aDigestDay, MANAGER, mailFor, someone } from '../../builders/a-digest-day';
import { aCustomer } from '../../builders/register-records';

const LIMIT = 20;

it.each([0, LIMIT - 2, LIMIT, 100])('a quarter’s work beside %i proposals of a stage', (proposals) => {
  const customers = Array.from({ length: proposals }, (_, index) =>
    aCustomer({ id: `2026010${String(index).padStart(2, '0')}`, owner: '王芳' }),
  );
  const owes = () => true;
  const day = aDigestDay({
    limit: LIMIT,
    members: [MANAGER, someone('王芳')],
    customers,
    stageProposals: customers.map(({ id }) => ({ customer: id, to: '长期合作客户', why: '' })),
    routine: {
      survey: { quarter: '2026Q3', customers: 5, owes },
      quarterReviews: [{ quarter: '2026Q3', final: false, owes }],
    },
  });
  const { text } = mailFor(MANAGER.name, day);
  expect(text).toContain(`待我处理（${proposals + 2}）`);
  expect(text).toContain('问卷建议 1：');
  expect(text).toContain('季度复盘 1：');
});
