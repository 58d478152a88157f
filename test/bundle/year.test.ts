/** @fileoverview A year of six people in the built bundle: nothing owed goes unannounced, no mail twice, routine work once; whole in the soak. */
import { LI, WANG, ZHOU } from './fixture';
import { simulateYear, type YearParts } from './year/simulate-year';

const whole: YearParts = {
  customers: 300,
  from: '2026-01-01',
  until: '2026-12-31',
  seed: 7,
  // The last working day of January; the last one of November and the first of December.
  outages: [
    ['2026-01-29', '2026-02-02'],
    ['2026-11-30', '2026-12-02'],
  ],
  takenOverOn: '2026-07-15',
};

/** A month's end that falls into an outage, and another owner of the automation. */
const sample: YearParts = {
  ...whole,
  customers: 24,
  from: '2026-02-25',
  until: '2026-03-06',
  outages: [['2026-02-27', '2026-03-01']],
  takenOverOn: '2026-03-03',
};

const monthEnds: Readonly<Record<string, readonly string[]>> = {
  sample: ['2026-03-02'],
  whole: [
    ...['2026-02-03', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-29', '2026-06-30'],
    ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-30', '2026-12-03', '2026-12-31'],
  ],
};

const soak = process.env.SOAK !== undefined;

describe(soak ? 'the whole year' : 'two weeks of it', () => {
  const figures = simulateYear(soak ? whole : sample);
  if (soak) console.log({ ...figures, missed: figures.missed.length, needless: figures.needless.length });

  it('announces every contact that is owed on its morning, and none that is not', () => {
    expect(figures.missed).toEqual([]);
    expect(figures.needless).toEqual([]);
    expect(figures.owed).toBeGreaterThan(soak ? 1000 : 5);
  });

  it('sends nobody two mails of a day', () => {
    expect(figures.doubled).toEqual([]);
  });

  it('sends no mail whose figures disagree, and lets no run fail', () => {
    expect(figures.wrong).toEqual([]);
    expect(figures.failed).toEqual([]);
  });

  it('asks for the month-end update once a month, after an outage once', () => {
    const told = figures.routine.月末更新 ?? {};
    for (const who of [WANG, LI, ZHOU]) expect(told[who]).toEqual(monthEnds[soak ? 'whole' : 'sample']);
  });
});
