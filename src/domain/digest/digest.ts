/** @fileoverview The shape of a daily reminder: sections of lines as plain data, before it is text or HTML. */

export type SectionKey =
  | 'overdue'
  | 'today'
  | 'late'
  | 'decide'
  | 'festivals'
  | 'grades'
  | 'daysOff'
  | 'monthEnd'
  | 'quarterEnd'
  | 'audit'
  | 'next7'
  | 'unplanned'
  | 'problems'
  | 'team'
  | 'escalated'
  | 'ownerless'
  | 'register';

/** A piece of a line: plain text, what stands back behind it, a number to call, or a link. */
export type Piece =
  | string
  | { readonly quiet: string }
  | { readonly phone: string }
  | { readonly href: string; readonly label: string };

export type Line = readonly Piece[];

export interface Item {
  readonly head: Line;
  readonly lines: readonly Line[];
}

/** A table of figures: the first row names the columns. */
export type Grid = readonly (readonly string[])[];

export interface Section {
  readonly key: SectionKey;
  readonly title: string;
  /** What the heading's figure says: lines shown and lines left out together. */
  readonly count: number;
  /** Lines are numbered through from section to section; else each has a dot. */
  readonly numbered: boolean;
  readonly intro?: string;
  readonly table?: Grid;
  readonly items: readonly Item[];
  /** Said in place of lines beyond the limit. */
  readonly more?: string;
  /** Stands below the lines. */
  readonly after?: string;
}

/** The figures that the subject names. */
export interface Figures {
  readonly today: number;
  readonly overdue: number;
  readonly late: number;
  readonly decide: number;
}

export interface Digest {
  readonly subject: string;
  readonly greeting: string;
  readonly sections: readonly Section[];
  readonly foot: readonly string[];
  readonly figures: Figures;
  /** Of the whole team (a manager's mail) or of the member alone. */
  readonly scope: 'team' | 'own';
}
