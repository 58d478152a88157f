/** @fileoverview The shape of the words for reasons that rules return as key and parameters. */

/** A text for each key, filled with that key's parameters; a missing one does not compile. */
export type TextsOf<R extends { readonly key: string; readonly params: unknown }> = {
  readonly [K in R['key']]: (params: Extract<R, { readonly key: K }>['params']) => string;
};

/**
 * @example
 * textFor(messages.grading.reasons, grading.reason) // 近12个月合作金额 52 万元，价值高
 */
export function textFor<R extends { readonly key: string; readonly params: unknown }>(
  texts: TextsOf<R>,
  { key, params }: R,
): string {
  // The key decides which parameters there are; the compiler cannot follow that through a union.
  const text = texts[key as R['key']] as (params: unknown) => string;
  return text(params);
}
