/** @fileoverview What the server tells the page: plain data, shared by both sides. */

/** How a cell looks; equal looks are sent once. */
export interface Look {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly line?: 'underline' | 'line-through';
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: true;
  readonly clip?: true;
  readonly size?: number;
  readonly borders?: Borders;
}

interface Line {
  readonly style: string;
  readonly color: string;
}

export interface Borders {
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
}

/** Row, column, number of rows and of columns, from 1. */
export type Area = readonly [row: number, column: number, rows: number, columns: number];

export interface TabView {
  readonly name: string;
  readonly id: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly widths: readonly number[];
  /** Of the rows that somebody gave a height. */
  readonly heights: readonly (readonly [row: number, pixels: number])[];
  readonly hiddenRows: readonly number[];
  readonly filteredRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  /** Display texts of the rows in use. */
  readonly cells: readonly (readonly string[])[];
  readonly looks: readonly Look[];
  /** An index into looks a cell; goes on below the rows in use where cells are coloured. */
  readonly look: readonly (readonly number[])[];
  /** By "row,column": what stands in a cell that shows something else. */
  readonly formulas: Readonly<Record<string, string>>;
  /** By "row,column": where a link leads. */
  readonly links: Readonly<Record<string, string>>;
  readonly notes: readonly (readonly [row: number, column: number, text: string])[];
  readonly lists: readonly { readonly items: readonly string[]; readonly areas: readonly Area[] }[];
  readonly boxes: readonly Area[];
  readonly filter: FilterView | null;
  /** Of columns; a folded one has its columns among the hidden. */
  readonly groups: readonly GroupView[];
  /** Toggles stand at the column before a group, not after it. */
  readonly togglesBefore: boolean;
}

export interface FilterView {
  readonly area: Area;
  /** Columns that hide rows. */
  readonly columns: readonly number[];
}

export interface GroupView {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

export interface TabLabel {
  readonly name: string;
  readonly id: number;
  readonly hidden: boolean;
  readonly color: string | null;
}

export type MenuEntry =
  | 'separator'
  | { readonly caption: string; readonly fn: string }
  | { readonly caption: string; readonly items: readonly MenuEntry[] };

export interface Toast {
  readonly title: string;
  readonly message: string;
}

/** An alert or prompt that a run waits for. */
export interface Waiting {
  readonly run: number;
  /** Which question of its run. */
  readonly place: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
}

export interface OpenDialog {
  /** Place among all dialogs of this session. */
  readonly index: number;
  readonly kind: 'modal' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  /** Where the page of the dialog is served. */
  readonly path: string;
}

export interface Person {
  readonly email: string;
  readonly name: string;
  readonly role: string;
}

export interface PageState {
  readonly title: string;
  /** The virtual time on the spreadsheet's wall clock: yyyy-mm-dd hh:mm. */
  readonly clock: string;
  readonly weekday: number;
  readonly user: string;
  readonly people: readonly Person[];
  readonly tabs: readonly TabLabel[];
  readonly tab: TabView;
  readonly menus: readonly { readonly caption: string; readonly items: readonly MenuEntry[] }[];
  readonly toasts: readonly Toast[];
  readonly dialogs: readonly OpenDialog[];
  readonly mails: number;
  readonly executions: number;
}

export interface Reply {
  /** What the act was refused with, in words. */
  readonly message?: string;
  /** A warning-only protection asks whether to go on. */
  readonly asks?: true;
  /** What a script threw. */
  readonly failure?: string;
  readonly waiting?: Waiting;
  /** What was asked for: mails, executions, the result of a call. */
  readonly value?: unknown;
  /** Where a run has put the cursor, from 1, in the tab of the state. */
  readonly moved?: { readonly row: number; readonly column: number };
  readonly state: PageState;
}

export interface MailView {
  /** Place in the order they came. */
  readonly number: number;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly at: string;
  readonly by: string;
}

export interface ExecutionView {
  readonly number: number;
  readonly handler: string;
  readonly user: string;
  readonly trigger: string;
  readonly startedAt: string;
  readonly status: string;
  readonly error: string;
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
  readonly seconds: number;
}
