/** @fileoverview The mirror of the config: whole again however long, within what a property holds, written only where it differs. */
import fc from 'fast-check';
import { type ConfigData, configOf, noConfig } from '../../../src/application/config/config-data';
import {
  factsIn,
  isMirrorStale,
  markMirrorStale,
  mirrorConfig,
  mirroredConfig,
  mirrorFacts,
  type RegisterFacts,
} from '../../../src/application/config/config-mirror';
import { inMemoryLedger } from '../../builders/in-memory-ledger';

const facts: RegisterFacts = {
  registerId: 'sheet-1',
  automationOwner: 'owner@example.com',
  sheetIds: { customers: 0 },
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  schemaVersion: 1,
  features: [],
  triggerUids: ['1'],
};

const withText = (text: string): ConfigData => ({ ...noConfig, settings: { companyName: text } });

it('knows nothing before it was written', () => {
  expect(mirroredConfig(inMemoryLedger())).toBeUndefined();
  expect(factsIn(inMemoryLedger())).toBeUndefined();
});

it('gives the facts back', () => {
  const ledger = inMemoryLedger();
  mirrorFacts(facts, ledger);
  expect(factsIn(ledger)).toEqual(facts);
});

it('gives back what was written, whatever it holds, in parts that a property holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 300 }), (text, times) => {
      const ledger = inMemoryLedger();
      const data = withText(`客户😀${text}`.repeat(times));
      mirrorConfig(data, ledger);
      const parts = Object.values(ledger.values);
      expect(mirroredConfig(ledger)).toEqual(data);
      expect(Math.max(...parts.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(8192);
      // A store writes half a character as U+FFFD.
      expect(parts.map((part) => Buffer.from(part).toString())).toEqual(parts);
    }),
    { numRuns: 60 },
  );
});

it('cuts off what was longer before', () => {
  const ledger = inMemoryLedger();
  mirrorConfig(withText('长'.repeat(9000)), ledger);
  const long = ledger.keys().length;
  mirrorConfig(withText('短'), ledger);
  expect(ledger.keys().length).toBeLessThan(long);
  expect(mirroredConfig(ledger)).toEqual(withText('短'));
});

it('writes nothing when nothing changed', () => {
  const ledger = inMemoryLedger();
  mirrorConfig(withText('我方'), ledger);
  const set = jest.spyOn(ledger, 'set');
  mirrorConfig(withText('我方'), ledger);
  expect(set).not.toHaveBeenCalled();
});

it('is stale from an edit that it missed until it is written again', () => {
  const ledger = inMemoryLedger();
  markMirrorStale(ledger);
  expect(isMirrorStale(ledger)).toBe(true);
  mirrorConfig(noConfig, ledger);
  expect(isMirrorStale(ledger)).toBe(false);
});

describe('the config made of it', () => {
  it.each([
    ['an entry', { digestHour: '9' }, 'digestHour', '9'],
    ['the default where there is none', {}, 'digestHour', '8'],
    ['the default of the preset', { preset: '工作手册' }, 'numberPattern', 'C{YYYY}{MM}{DD}{SEQ:3}'],
    ['是 and 否 for switches', {}, 'reviewOn', '否'],
  ])('says %s', (_, settings, key, value) => {
    expect(configOf({ ...noConfig, settings }).setting(key)).toBe(value);
  });

  it('has the grades of its preset until the tab has some', () => {
    const labels = (data: ConfigData) =>
      configOf(data)
        .options('grades')
        .map(({ value, label }) => `${value} ${label}`);
    expect(labels(noConfig)).toEqual(['A 高价值客户', 'B 潜力客户', 'C 普通客户']);
    const own = { ...noConfig, options: { grades: [{ value: 'X', label: '特级', parent: '' }] } };
    expect(labels(own)).toEqual(['X 特级']);
  });

  it.each([
    ['a setting', () => configOf(noConfig).setting('colourOfTheSky')],
    ['a list', () => configOf(noConfig).options('colours')],
  ])('refuses to guess %s that there is not', (_, ask) => {
    expect(ask).toThrow('Cannot find');
  });
});
