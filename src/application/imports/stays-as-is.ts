/** @fileoverview What the undoing of an import leaves, and why. */

export interface StaysAsIs {
  readonly record: string;
  readonly name: string;
  /** The title of the field; '' where the whole record stays. */
  readonly field: string;
  readonly message: string;
}
