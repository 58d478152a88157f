/** @fileoverview What is odd about the customers' numbers: given twice, skipped, or not of any series of ours. */
import { gapsIn, isOfSeries } from '../../domain/numbering';
import { messagesFor } from '../../messages';
import { changes } from '../../schema/tables/changes';
import { customers } from '../../schema/tables/customers';
import type { World } from '../ports';
import { patternOf } from './number-records';

export interface NumberReport {
  /** Numbers that several rows hold. */
  readonly duplicates: readonly string[];
  /** Numbers between the first and the last of a period that neither a row nor the log knows. */
  readonly gaps: readonly string[];
  /** Texts in the number column that no pattern of ours makes and the log does not know. */
  readonly foreign: readonly string[];
  /** The same in words, a line each; none when all is well. */
  readonly lines: readonly string[];
}

const SHOWN = 10;

export function numberReport(world: Pick<World, 'register' | 'config' | 'language'>): NumberReport {
  const { register } = world;
  const pattern = patternOf(customers, world);
  const ids = register
    .columns(customers, ['id', 'name'])
    .map(({ values }) => values.id)
    .filter(Boolean);
  const logged = register
    .columns(changes, ['table', 'record'])
    .filter(({ values }) => values.table === customers.tab)
    .map(({ values }) => values.record);
  const given = new Set(logged);
  const found = {
    duplicates: twiceIn(ids),
    gaps: gapsIn(pattern, [...new Set([...ids, ...logged])]),
    foreign: ids.filter((id) => !isOfSeries(pattern, id) && !given.has(id)),
  };
  return { ...found, lines: linesOf(found, world) };
}

function twiceIn(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
}

function linesOf(found: Omit<NumberReport, 'lines'>, { language }: Pick<World, 'language'>): string[] {
  const { numbers } = messagesFor(language);
  const line = (list: readonly string[], words: (count: number, some: string) => string) =>
    list.length === 0 ? [] : [words(list.length, list.slice(0, SHOWN).join('、'))];
  return [
    ...line(found.duplicates, numbers.duplicates),
    ...line(found.gaps, numbers.gaps),
    ...line(found.foreign, numbers.foreign),
  ];
}
