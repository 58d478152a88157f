/** @fileoverview What set-up and repair need of the place where the register stands. */
import type { Table } from '../../schema/define-table';
import type { Language } from '../../schema/language';
import type { OptionList } from '../../schema/options/define-option-list';
import type { Register } from '../ports';

/** One thing that was missing and is there again; the words are the messages'. */
export type Repair =
  | { readonly what: 'column'; readonly tab: string; readonly key: string; readonly title: string }
  | {
      readonly what:
        | 'tab'
        | 'keys'
        | 'titles'
        | 'formats'
        | 'dropdowns'
        | 'rules'
        | 'protection'
        /** People turned the tab into a table of typed columns, which takes neither formats nor dropdowns. */
        | 'typed';
      readonly tab: string;
    }
  | { readonly what: 'settings' | 'options'; readonly count: number };

/** How many rows of a table hold records, blank ones between them included, where that is known. */
export type Filled = Readonly<Record<string, number>>;

export interface Workshop {
  /** The id of the spreadsheet. */
  readonly id: string;
  /** Nothing was ever entered into the spreadsheet. */
  isEmpty(): boolean;
  /** Whether the tab of this table is there. */
  has(table: Table): boolean;
  timeZone(): string;
  /** Only of an empty spreadsheet, or where a person agreed to it. */
  setPlace(timeZone: string, language: Language): void;
  /** An earlier set-up died: what it left half made is laid out and dressed like new. */
  resume(): void;
  /** Makes the tabs that are missing; puts back key rows, deleted columns and blank titles. */
  mendTabs(language: Language): readonly Repair[];
  /** The register over the tabs as they are after mending. */
  openRegister(): Register;
  /** The sheet id of every tab, by table. */
  sheetIds(): Readonly<Record<string, number>>;
  hideRows(table: Table, first: number, count: number): void;
  /** Formats, dropdowns, colours, protection; contents must stand, dropdowns are made of them. */
  dress(lists: readonly OptionList[], editors: readonly string[], filled: Filled): readonly Repair[];
  /** Gathers the rows of each option list into one block; returns how many moved. */
  groupOptions(): number;
  /** Makes the dropdowns of these option lists anew. */
  renewDropdowns(lists: readonly OptionList[], names: ReadonlySet<string>): void;
  /** Locks the tabs that only managers change. */
  lockTabs(editors: readonly string[]): void;
  /** Ticks appear beside the records in these rows. */
  addCheckboxes(table: Table, first: number, last: number): void;
  /** Shows the tabs that managers keep, and goes to the settings. */
  showSettings(): void;
  /** Takes away protections, colours, dropdowns and notes of ours; every value stays. */
  undress(): void;
  /** Writes 填写说明 where it changed. */
  writeGuide(hints: readonly string[], titles: readonly string[], rows: readonly (readonly string[])[]): void;
}
