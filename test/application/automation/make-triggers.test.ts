/** @fileoverview Scheduled tasks: one set, held by one account. */

import { makeTriggers, type TriggerWorld } from '../../../src/application/automation/make-triggers';
import { takeOverTriggers } from '../../../src/application/automation/take-over-triggers';
import { triggerHealth } from '../../../src/application/automation/trigger-health';
import type { OwnTrigger, TriggerPlan, Triggers } from '../../../src/application/automation/trigger-port';
import { factsIn, mirrorFacts } from '../../../src/application/config/config-mirror';
import { settings } from '../../../src/schema/tables/settings';
import { aWorld } from '../../builders/a-world';
import { inMemoryLedger } from '../../builders/in-memory-ledger';
import { inMemoryTables } from '../../builders/in-memory-register';

const plans: readonly TriggerPlan[] = [
  { handler: 'handleEdit', kind: 'edit' },
  { handler: 'handleChange', kind: 'change', workspaceOnly: true },
  { handler: 'handleFormSubmit', kind: 'form-submit', feature: 'forms' },
  { handler: 'handleHourly', kind: 'hourly' },
];

function fakeTriggers(own: OwnTrigger[] = [], consumer = true, url?: string): Triggers & { list: OwnTrigger[] } {
  const list = [...own];
  return {
    list,
    own: () => [...list],
    make({ handler }) {
      const made = { uid: `${handler}-${list.length}`, handler };
      list.push(made);
      return made;
    },
    remove: (uids) => void list.splice(0, list.length, ...list.filter(({ uid }) => !uids.includes(uid))),
    authorisationUrl: () => url,
    isConsumer: () => consumer,
  };
}

interface Parts {
  readonly triggers?: Triggers;
  readonly account?: string;
  readonly features?: readonly string[];
  readonly setUp?: boolean;
}

function world({ triggers = fakeTriggers(), account = 'owner@example.com', features = [], setUp = true }: Parts = {}) {
  const ledger = inMemoryLedger();
  if (setUp) {
    mirrorFacts(
      {
        registerId: 'sheet-1',
        automationOwner: 'owner@example.com',
        sheetIds: {},
        language: 'zh-CN',
        timeZone: 'Asia/Shanghai',
        schemaVersion: 1,
        features,
        triggerUids: [],
      },
      ledger,
    );
  }
  const { clock, language } = aWorld();
  const caller = { email: account, effective: account, byTrigger: false };
  return { ledger, clock, caller, language, triggers, plans } satisfies TriggerWorld;
}

it.each([
  ['edit and hourly on a consumer account', true, [], ['handleEdit', 'handleHourly']],
  ['changes too in a Workspace', false, [], ['handleEdit', 'handleChange', 'handleHourly']],
  ['forms where they were built in', true, ['forms'], ['handleEdit', 'handleFormSubmit', 'handleHourly']],
])('makes %s', (_, consumer, features, handlers) => {
  const made = makeTriggers(world({ triggers: fakeTriggers([], consumer), features }));
  expect(made).toMatchObject({ owner: 'owner@example.com', made: handlers, removed: 0 });
});

it('keeps what is there, removes doubles, and knows the ids of its own', () => {
  const own = [
    { uid: 'a', handler: 'handleEdit' },
    { uid: 'b', handler: 'handleEdit' },
    { uid: 'c', handler: 'handleHourly' },
  ];
  const triggers = fakeTriggers(own);
  const at = world({ triggers });
  expect(makeTriggers(at)).toMatchObject({ made: [], removed: 1 });
  expect(triggers.list.map(({ uid }) => uid)).toEqual(['a', 'c']);
  expect(factsIn(at.ledger)?.triggerUids).toEqual(['a', 'c']);
  expect(makeTriggers(at)).toMatchObject({ made: [], removed: 0 });
});

it('removes what the account should not have', () => {
  const triggers = fakeTriggers([{ uid: 'a', handler: 'handleChange' }], true);
  expect(makeTriggers(world({ triggers })).removed).toBe(1);
});

it('leaves triggers of other functions alone', () => {
  const triggers = fakeTriggers([{ uid: 'own', handler: 'sendReport' }]);
  makeTriggers(world({ triggers }));
  expect(triggers.list.map(({ handler }) => handler)).toEqual(['sendReport', 'handleEdit', 'handleHourly']);
});

it.each([
  ['another account', { account: 'chen@example.com' }, 'owner@example.com'],
  ['no register', { setUp: false }, '登记簿尚未建立'],
  [
    '20 triggers already',
    { triggers: fakeTriggers(Array.from({ length: 19 }, (_, at) => ({ uid: `${at}`, handler: 'x' }))) },
    '20 个',
  ],
])('refuses with %s', (_, parts, message) => {
  expect(() => makeTriggers(world(parts))).toThrow(message);
});

it('says where to grant what is missing', () => {
  const triggers = fakeTriggers([], true, 'https://example.com/grant');
  expect(makeTriggers(world({ triggers })).authorisationUrl).toBe('https://example.com/grant');
});

it('makes the caller the owner when taken over', () => {
  const tables = inMemoryTables({ settings: [{ key: 'automationOwner', value: 'owner@example.com' }] });
  const register = tables.open();
  const at = { ...world({ account: 'li@example.com' }), register };
  expect(takeOverTriggers(at)).toMatchObject({ owner: 'li@example.com', made: ['handleEdit', 'handleHourly'] });
  register.commit();
  expect(factsIn(at.ledger)).toMatchObject({
    automationOwner: 'li@example.com',
    triggerUids: ['handleEdit-0', 'handleHourly-1'],
  });
  expect(tables.rows(settings)[0]?.value).toBe('li@example.com');
});

it('does not take over where there is nothing', () => {
  const register = inMemoryTables().open();
  expect(() => takeOverTriggers({ ...world({ setUp: false }), register })).toThrow('登记簿尚未建立');
});

describe('health', () => {
  it('tells the owner what is installed', () => {
    const at = world({ triggers: fakeTriggers([{ uid: 'a', handler: 'handleEdit' }]) });
    expect(triggerHealth(at)).toEqual({
      owner: 'owner@example.com',
      mine: true,
      awaited: false,
      tasks: [
        { handler: 'handleEdit', lastRun: '', lastRunAt: '', installed: 1 },
        { handler: 'handleHourly', lastRun: '', lastRunAt: '', installed: 0 },
      ],
      minutesUsed: 0,
      minutesLimit: 90,
    });
  });

  it('tells others what can be known', () => {
    const health = triggerHealth(world({ account: 'chen@example.com', triggers: fakeTriggers([], false) }));
    expect(health).toMatchObject({ mine: false, minutesLimit: 360 });
    expect(health.tasks[0]).toEqual({ handler: 'handleEdit', lastRun: '', lastRunAt: '' });
  });
});
