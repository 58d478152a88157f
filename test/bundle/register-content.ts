/** @fileoverview What a register holds, in a form in which two can be compared: numbers that a run gave differ, what they stand for does not. */
import type { SavedRegister } from './saved-register';
import { type SheetRecord, textOf } from './tab-records';

type Register = ReturnType<SavedRegister['open']>;
export type Content = Readonly<Record<string, readonly string[]>>;

const TABS = ['客户', '维护记录', '成交记录', '跟进计划', '更新申请', '需求与反馈'];
/** Whoever repeats a run is another moment, and may be the comparison of the night. */
const MOMENTS = new Set(['row', 'createdAt', 'updatedAt', 'updatedBy', 'createdBy', 'seq', 'hash', 'at', 'id']);

export function contentOf(f: Register): Content {
  const labels = labelsOf(f);
  const known = (text: string) => labels.get(text) ?? text;
  const lineOf = (record: SheetRecord, keys: readonly string[]) =>
    keys.map((key) => `${key}=${known(textOf(record[key]))}`).join(' ');
  const keysIn = (record: SheetRecord) =>
    Object.keys(record)
      .filter((key) => !MOMENTS.has(key) && textOf(record[key]) !== '' && record[key] !== false)
      .sort();
  const tabs = TABS.filter((tab) => f.host.tabs.includes(tab)).map((tab) => [
    tab,
    f.get(tab).map((record) => `${known(textOf(record.id))}: ${lineOf(record, keysIn(record))}`),
  ]);
  return {
    ...Object.fromEntries(tabs),
    变更记录: f
      .get('变更记录')
      .filter(isOfRecord)
      .map((entry) => lineOf(entry, ['table', 'record', 'field', ...texts(entry)])),
    最近状态: f.get('最近状态').map((state) => lineOf(state, ['table', 'id'])),
    邮件记录: f.get('邮件记录').map((mail) => lineOf(mail, ['kind', 'to', 'day', 'state'])),
    mails: f.host.outbox.map(({ to, subject }) => `${to} ${[...labels].reduce(relabel, subject)}`),
  };
}

function relabel(text: string, [id, label]: readonly [string, string]): string {
  return text.split(id).join(label);
}

const isOfRecord = ({ table }: SheetRecord) => TABS.includes(textOf(table));

/** A whole record is told by its tab; of one field both values count. */
function texts({ field }: SheetRecord): string[] {
  return textOf(field) === '' ? [] : ['before', 'after'];
}

/** By number what a record is about: a run that died may have used numbers up. */
function labelsOf(f: Register): Map<string, string> {
  const labels = new Map(f.get('客户').map(({ id, name }) => [textOf(id), textOf(name)]));
  const twins = new Map<string, number>();
  for (const tab of TABS.slice(1).filter((name) => f.host.tabs.includes(name))) {
    for (const record of f.get(tab)) {
      const about = ['customer', 'cause', 'origin', 'dueOn', 'date', 'field', 'newValue', 'content', 'amount']
        .map((key) => textOf(record[key]))
        .map((text) => labels.get(text) ?? text)
        .join('/');
      const count = (twins.get(about) ?? 0) + 1;
      twins.set(about, count);
      labels.set(textOf(record.id), `${tab}(${about})${count}`);
    }
  }
  return labels;
}

/** What is here and was not there, and the other way round, in words. */
export function differences(wanted: Content, found: Content): string[] {
  return Object.keys(wanted).flatMap((part) => [
    ...without(wanted[part] ?? [], found[part] ?? []).map((line) => `${part} lacks ${line}`),
    ...without(found[part] ?? [], wanted[part] ?? []).map((line) => `${part} has besides ${line}`),
  ]);
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
