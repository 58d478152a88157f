/** @fileoverview What a message is filled with. */

/** What a problem's text names: the field by its title, what stands there, and what the check found. */
export interface ProblemFacts {
  readonly field: string;
  readonly value: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What should stand in a cell of a tab that managers keep. */
export type Expectation =
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly whole: boolean }
  | { readonly kind: 'numbers'; readonly min: number; readonly max: number }
  | { readonly kind: 'atMost'; readonly characters: number }
  | { readonly kind: 'yesNo' | 'pattern' | 'text' }
  | { readonly kind: 'oneOf' | 'someOf'; readonly values: readonly string[] };
