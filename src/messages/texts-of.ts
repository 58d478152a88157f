/** @fileoverview The shape of the words for reasons that rules return as key and parameters. */

/** A text for each key, filled with that key's parameters; a missing one does not compile. */
export type TextsOf<R extends { readonly key: string; readonly params: unknown }> = {
  readonly [K in R['key']]: (params: Extract<R, { readonly key: K }>['params']) => string;
};
