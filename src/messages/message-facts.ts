/** @fileoverview What a message is filled with. */

/** What a problem's text names: the field by its title, what stands there, and what the check found. */
export interface ProblemFacts {
  readonly field: string;
  readonly value: string;
  readonly params: Readonly<Record<string, string | number>>;
}
