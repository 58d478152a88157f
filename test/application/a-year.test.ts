/** @fileoverview Some months of a team with two outages: nothing owed goes unannounced, no mail twice, routine work once. */
import { simulateYear } from '../builders/simulate-year';

it('announces what is due on its morning, each mail once, routine work once each', () => {
  const figures = simulateYear({
    customers: 24,
    from: '2026-01-05',
    until: '2026-04-10',
    seed: 7,
    outages: [
      ['2026-01-29', '2026-02-02'],
      ['2026-03-11', '2026-03-12'],
    ],
  });
  expect(figures.missed).toEqual([]);
  expect(figures.doubled).toEqual([]);
  expect(figures.owed).toBeGreaterThan(20);
  // January's last working day fell into the outage and was made up on the first day after it.
  expect(figures.routine.月末更新).toEqual(['2026-02-03', '2026-02-28', '2026-03-31']);
});
