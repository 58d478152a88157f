/** @fileoverview A year of six people in the built bundle: nothing owed goes unannounced, no mail twice, routine work once; whole in the soak. */
import { CHEN, LI, OWNER, WANG, ZHOU } from './fixture';
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

const OWNERS = [WANG, LI, ZHOU];
const MANAGERS = [CHEN, OWNER];

interface Told {
  readonly title: string;
  readonly who: readonly string[];
  readonly days: readonly string[];
}

interface Stretch {
  readonly parts: YearParts;
  /** The days on which each of them hears of routine work: on no other. */
  readonly told: readonly Told[];
  /** Customers due on its mornings, at least. */
  readonly owed: number;
}

const few: YearParts = { ...whole, customers: 12, outages: [], takenOverOn: '', metBefore: true };

/** What the year brings once: a month, a quarter and a year that end, each in a few days of its own. */
const stretches: Readonly<Record<string, Stretch>> = {
  'a month that ends in an outage, and another owner of the automation': {
    parts: {
      ...few,
      from: '2026-02-26',
      until: '2026-03-03',
      outages: [['2026-02-27', '2026-03-01']],
      takenOverOn: '2026-03-02',
    },
    told: [{ title: '月末更新', who: OWNERS, days: ['2026-03-02'] }],
    owed: 5,
  },
  'a quarter that ends': {
    parts: { ...few, from: '2026-06-29', until: '2026-07-01' },
    told: [
      { title: '月末更新', who: OWNERS, days: ['2026-06-30'] },
      { title: '季度复盘', who: [CHEN], days: ['2026-06-30', '2026-07-01'] },
    ],
    owed: 5,
  },
  'the audit of December': {
    parts: { ...few, from: '2026-11-30', until: '2026-12-02' },
    told: [
      { title: '月末更新', who: OWNERS, days: ['2026-11-30'] },
      { title: '年度核查', who: MANAGERS, days: ['2026-12-01'] },
    ],
    owed: 5,
  },
};

const year: Readonly<Record<string, Stretch>> = {
  'the whole year': {
    parts: whole,
    told: [
      {
        title: '月末更新',
        who: OWNERS,
        days: [
          ...['2026-02-03', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-29', '2026-06-30'],
          ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-30', '2026-12-03', '2026-12-31'],
        ],
      },
    ],
    owed: 1000,
  },
};

const soak = process.env.SOAK !== undefined;

describe.each(Object.entries(soak ? year : stretches))('%s', (_, { parts, told, owed }) => {
  const figures = simulateYear(parts);
  if (soak) console.log({ ...figures, missed: figures.missed.length, needless: figures.needless.length });

  it('announces every contact that is owed on its morning, and none that is not', () => {
    expect(figures.missed).toEqual([]);
    expect(figures.needless).toEqual([]);
    expect(figures.owed).toBeGreaterThanOrEqual(owed);
  });

  it('sends nobody two mails of a day', () => {
    expect(figures.doubled).toEqual([]);
  });

  it('sends no mail whose figures disagree, and lets no run fail', () => {
    expect(figures.wrong).toEqual([]);
    expect(figures.failed).toEqual([]);
  });

  it.each(told)('tells of $title once, after an outage once', ({ title, who, days }) => {
    for (const one of who) expect([one, figures.routine[title]?.[one]]).toEqual([one, days]);
  });
});
