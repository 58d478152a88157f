/** @fileoverview A year of six people in the built bundle: nothing owed goes unannounced, no mail twice, routine work once; whole in the soak. */
import { report, soaking } from '../proofs/proof';
import { CHEN, LI, OWNER, WANG, ZHOU } from './fixture';
import { type Greetings, simulateYear, type YearFigures, type YearParts } from './year/simulate-year';

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
  /** What was planned for festivals. */
  readonly greetings?: readonly Greetings[];
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

const festival = (name: string, dueOn: string): Greetings => {
  return { cause: `festival:${name}:2026`, dueOn: [dueOn], plans: whole.customers, customers: whole.customers };
};

const until = process.env.SOAK_SECONDS ? Date.now() + Number(process.env.SOAK_SECONDS) * 1000 : Infinity;

const year: Readonly<Record<string, Stretch>> = {
  'the whole year': {
    parts: { ...whole, say: (line) => process.stderr.write(`${line}\n`), enough: () => Date.now() > until },
    told: [
      {
        title: '月末更新',
        who: OWNERS,
        days: [
          ...['2026-02-03', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-29', '2026-06-30'],
          ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-30', '2026-12-03', '2026-12-31'],
        ],
      },
      // The customers are of the first of January: at the end of March none is older than three months.
      { title: '季度核对', who: OWNERS, days: ['2026-06-30', '2026-09-30', '2026-12-31'] },
      {
        title: '季度复盘',
        who: MANAGERS,
        days: [
          ...['2026-01-04', '2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'],
          ...['2026-09-30', '2026-10-08', '2026-12-31'],
        ],
      },
      { title: '问卷建议', who: MANAGERS, days: ['2026-03-02', '2026-06-01', '2026-09-01', '2026-12-03'] },
      { title: '年度核查', who: [...OWNERS, ...MANAGERS], days: ['2026-12-03'] },
      {
        title: '春节',
        who: OWNERS,
        days: [
          ...['2026-02-06', '2026-02-09', '2026-02-10', '2026-02-11', '2026-02-12'],
          ...['2026-02-13', '2026-02-14'],
        ],
      },
      {
        title: '国庆',
        who: OWNERS,
        days: ['2026-09-21', '2026-09-22', '2026-09-23', '2026-09-24', '2026-09-28', '2026-09-29', '2026-09-30'],
      },
    ],
    greetings: [festival('国庆', '2026-09-30'), festival('春节', '2026-02-14')],
    owed: 1000,
  },
};

/** What docs/proofs.md says of it. */
function paragraphOf(figures: YearFigures, told: readonly Told[]): string {
  const { days, lived, runs, mails, contacts, owed, missed, needless, doubled, wrong, failed, routine } = figures;
  const outages = whole.outages.filter(([first]) => first <= lived).length;
  const takenOver = whole.takenOverOn <= lived ? ', another owner of the automation from its middle on' : '';
  const work = told.map(({ title, who }) => `${title} ${routine[title]?.[who[0] ?? '']?.length ?? 0}`).join(', ');
  return [
    `One register of ${whole.customers} customers and six members lived from ${whole.from} to ${lived} in the built`,
    `bundle (seed ${whole.seed}), outages of the triggers: ${outages}${takenOver}.\n`,
    `${days} days, ${runs} runs, ${contacts} contacts logged, ${mails} reminders sent.`,
    `Of ${owed} contacts owed on a morning ${owed - missed.length} were announced on it and ${missed.length} were not;`,
    `${needless.length} were announced that nobody owed. Mails sent twice: ${doubled.length}; mails whose figures disagree:`,
    `${wrong.length}; runs that failed: ${failed.length}.\n`,
    `Days on which a member was told of routine work: ${work}.`,
  ].join('\n');
}

describe.each(Object.entries(soaking ? year : stretches))('%s', (_, { parts, told, owed, greetings = [] }) => {
  const figures = simulateYear(parts);
  const isLived = (day: string) => day <= figures.lived;
  if (soaking) report({ paragraph: paragraphOf(figures, told) });

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
    for (const one of who) expect([one, figures.routine[title]?.[one] ?? []]).toEqual([one, days.filter(isLived)]);
  });

  it('plans greetings once a customer, due on the last working day before', () => {
    const over = ({ dueOn }: Greetings) => dueOn.every(isLived);
    expect(figures.greetings.filter(over)).toEqual(greetings.filter(over));
  });

  it('leaves a log whose chain is whole', () => {
    expect(figures.logIntact).toBe(true);
  });
});
