/** @fileoverview What an edit of a person sets off: the rows it touched, and every row still waiting for its number. */
import { runsOf } from '../../domain/runs-of';
import { fieldKeys, type Table } from '../../schema/define-table';
import { isTight, leaveForSweep } from '../automation/trigger-minutes';
import { authorOf, type Origin } from '../change-log/authorship';
import type { PreparedMail } from '../mail/member-mails';
import type { Register, Stored, Value, Values, World } from '../ports';
import { addChosenTag } from './add-chosen-tag';
import { afterRecordsChanged } from './after-records-changed';
import { seekCompanions } from './companions';
import { type KeepWorld, type Kept, keepRecords } from './keep-records';
import { knownStates } from './known-states';
import { blankComputed, putBackComputed } from './put-back-computed';
import { putBackIds } from './put-back-ids';
import { noteNumbered } from './recent-numbers';
import { namingField } from './references';
import { markUnsettled, noteUnsettled } from './seals';
import { takeFormulas } from './take-formulas';
import { bringBackTyped } from './typed-over';
import { applyVerdicts, takeVerdicts } from './typed-verdicts';

export interface Edit {
  readonly table: Table;
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Fields of the columns that were edited. */
  readonly keys?: readonly string[];
  /** Only of single cells, as Google reports them. */
  readonly value?: string;
  readonly oldValue?: string;
  /** Address of the person, '' where Google does not tell. */
  readonly editor: string;
  /** Formulas among what was pasted. */
  readonly formulas?: readonly CellFormula[];
}

export interface CellFormula {
  readonly row: number;
  readonly key: string;
  readonly formula: string;
  readonly result: Value;
}

export interface EditResult {
  readonly kept: readonly Kept[];
  /** To be sent once the lock is free. */
  readonly mails: readonly PreparedMail[];
  /** Something computed was pasted over: everything of these records is computed anew. */
  readonly reckon: boolean;
}

// A range this tall is the whole table for all one can tell: a column that was dragged reports rows 1 to the last.
const WHOLE_TABLE = 5000;

// A great paste does its own: rows not yet complete get grades and dates when they are, or by the daily run.
const MANY = 100;

function isWhole({ before, problems }: Kept): boolean {
  return before !== undefined || problems.every(({ severity }) => severity !== 'error');
}

/** Works under the lock; undefined when another run holds it: the next event or the hourly run does the work. */
export function handleEdit(edit: Edit, world: KeepWorld & Pick<World, 'lock'>): EditResult | undefined {
  const kept = world.lock.hold(() => {
    const result = keepEdited(edit, world);
    if (missesSomething(edit, result.kept)) noteUnsettled(world.ledger);
    const kept = result.kept.length > MANY ? result.kept.filter(isWhole) : result.kept;
    if (isTight(world)) leaveForSweep(world.ledger);
    else afterRecordsChanged(edit.table, kept, world, { all: result.reckon });
    world.register.commit();
    return result;
  });
  if (kept === undefined) markUnsettled(world.ledger);
  return kept;
}

/** Rows where nothing is new: what was typed may have moved elsewhere before this run read them. */
function missesSomething({ first, last, value, oldValue }: Edit, kept: readonly Kept[]): boolean {
  if (last - first >= WHOLE_TABLE || (value !== undefined && value === oldValue)) return false;
  return kept.length === 0 || kept.some(({ before, changed }) => before !== undefined && changed.length === 0);
}

function keepEdited(edit: Edit, world: KeepWorld): EditResult {
  const { table } = edit;
  const touched = recordsTouched(edit, world.register);
  takeFormulas(edit, touched, world.register);
  const waiting = recordsWaiting(table, touched, world.register);
  const contacts = seekCompanions(edit, touched, world);
  const known = knownStates(table, idsIn(touched), world.register);
  const author = authorOf(edit.editor, originOf(edit), world.config);
  const again = bringBackTyped(edit, touched, known, author, world);
  addChosenTag(edit, touched, world);
  const records = [...waiting, ...touched, ...again].sort((a, b) => a.row - b.row);
  const putBack = [...putBackIds(edit, records, known, world), ...putBackComputed(edit, touched, known, world)];
  const verdicts = takeVerdicts(table, touched, known, author, world);
  const reckon = !isTight(world) && blankComputed(edit, touched, known, world);
  const brief = isTight(world);
  // Somebody else may have typed them: their own event says who, if it comes.
  const others = { rows: new Set(waiting), author: authorOf('', originOf(edit), world.config) };
  const edited = { putBack, covered: edit.keys ?? [], brief, waiting: others, ...(contacts ? { contacts } : {}) };
  const kept = keepRecords(table, records, known, author, world, edited);
  const fresh = kept.filter(({ before }) => before === undefined).map(({ stored }) => stored);
  noteNumbered(table, fresh, world);
  return { kept, reckon, mails: applyVerdicts(verdicts, author, world) };
}

function recordsTouched({ table, first, last }: Edit, register: Register): Stored[] {
  const all = last - first >= WHOLE_TABLE;
  return (all ? register.all<Table>(table) : register.rows<Table>(table, first, last)) as Stored[];
}

/** Rows elsewhere in the table that hold something and have no number yet: an event of theirs was lost or is late. */
function recordsWaiting(table: Table, touched: readonly Stored[], register: Register): Stored[] {
  if (!fieldKeys(table).includes('id') || touched.every(({ values }) => values.id) || touched.length > MANY) return [];
  const seen = new Set(touched.map(({ row }) => row));
  const rows = register
    .columns<Table>(table, ['id', namingField(table)])
    .filter(({ row, values }) => !seen.has(row) && !(values as Values).id)
    .map(({ row }) => row);
  return runsOf(rows)
    .flatMap(([from, to]) => register.rows<Table>(table, from, to) as Stored[])
    .filter(({ values }) => !values.id);
}

function idsIn(records: readonly Stored[]): string[] {
  return records.map(({ values }) => String(values.id ?? '')).filter(Boolean);
}

function originOf({ first, last, firstColumn, lastColumn }: Edit): Origin {
  return first === last && firstColumn === lastColumn ? '编辑' : '粘贴';
}
