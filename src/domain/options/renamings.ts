/** @fileoverview What renaming an option means for its list: the option itself, and second levels that bear its name. */

export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** @example renamings([{ value: '制造业-机械设备', parent: '制造业' }], '制造业', '制造') // …, 制造业-机械设备 → 制造-机械设备 */
export function renamings(
  values: readonly { readonly value: string; readonly parent: string }[],
  from: string,
  to: string,
): Renaming[] {
  const below = values.filter(({ value, parent }) => parent === from && value.startsWith(`${from}-`));
  return [{ from, to }, ...below.map(({ value }) => ({ from: value, to: `${to}${value.slice(from.length)}` }))];
}
