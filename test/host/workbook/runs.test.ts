/** @fileoverview Runs behave as a plain list of values would, at any order of edits. */
import fc from 'fast-check';
import {
  deleteFromRuns,
  emptyRuns,
  insertInRuns,
  moveInRuns,
  pasteRuns,
  type Runs,
  runAt,
  setRun,
  setRunValues,
  sliceRuns,
} from '../../../host/workbook/runs';

const SIZE = 30;
type Value = 'a' | 'b' | undefined;

type Edit = {
  kind: 'set' | 'insert' | 'delete' | 'move' | 'values' | 'paste';
  at: number;
  count: number;
  to: number;
  value: Value;
};

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('set', 'insert', 'delete', 'move', 'values', 'paste'),
  at: fc.integer({ min: 1, max: SIZE }),
  count: fc.integer({ min: 1, max: 8 }),
  to: fc.integer({ min: 1, max: SIZE }),
  value: fc.constantFrom<Value>('a', 'b', undefined),
});

/** The same edit on a list, which stands for the truth. */
function onList(list: Value[], { kind, at, count, to, value }: Edit): void {
  while (list.length < SIZE * 8) list.push(undefined);
  const many = Array.from({ length: count }, () => value);
  if (kind === 'set' || kind === 'values') list.splice(at - 1, count, ...many);
  else if (kind === 'insert') list.splice(at - 1, 0, ...many);
  else if (kind === 'delete') list.splice(at - 1, count);
  else if (kind === 'paste') list.splice(at - 1, count, ...list.slice(to - 1, to - 1 + count));
  else {
    const moved = list.splice(at - 1, count);
    list.splice((to > at ? Math.max(at, to - count) : to) - 1, 0, ...moved);
  }
}

function onRuns(runs: Runs<Value>, { kind, at, count, to, value }: Edit): void {
  if (kind === 'set') setRun(runs, at, at + count, value);
  else if (kind === 'values') setRunValues(runs, at, new Array<Value>(count).fill(value));
  else if (kind === 'insert') insertInRuns(runs, at, count, value);
  else if (kind === 'delete') deleteFromRuns(runs, at, count);
  else if (kind === 'paste') pasteRuns(runs, at, count, sliceRuns(runs, to, to + count));
  else moveInRuns(runs, at, count, to > at ? Math.max(at + count, to) : to);
}

it('runs agree with a list after any edits, and stay melted', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const runs = emptyRuns<Value>();
      const list: Value[] = [];
      for (const each of edits) {
        onRuns(runs, each);
        onList(list, each);
      }
      for (let i = 0; i < SIZE * 3; i++) expect(runAt(runs, i + 1)).toBe(list[i]);
      expect(runs.ends.every((end, i) => end > (i === 0 ? 1 : (runs.ends[i - 1] as number)))).toBe(true);
      if (runs.values.length > 0) expect(runs.values[runs.values.length - 1]).toBeDefined();
    }),
  );
});
