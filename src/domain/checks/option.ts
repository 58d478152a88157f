/** @fileoverview A choice is one of its options; those that were switched off stay readable. */
import { filledFields } from './asked-fields';
import { type Check, type CheckContext, type Problem, textOf, type Value } from './check';

// It has a check of its own, which knows second levels.
const INDUSTRY = 'industries';

export const option: Check = {
  id: 'option',
  check: (record, context) =>
    filledFields(record, context, ({ options, free }) => Boolean(options) && options !== INDUSTRY && !free).flatMap(
      ([field, value]) => unknownIn(field, value, context),
    ),
};

function unknownIn(field: string, value: Value, context: CheckContext): Problem[] {
  const declared = context.fields[field];
  const known = context.options(declared?.options ?? '');
  if (known.length === 0) return [];
  const readable = new Set([...known, ...(context.retired?.(declared?.options ?? '') ?? [])]);
  const unknown = (Array.isArray(value) ? value : [textOf(value)]).filter((text) => !readable.has(text));
  return unknown.map((text) => {
    const severity = declared?.required ? ('error' as const) : ('warning' as const);
    const problem = { field, message: 'optionUnknown' as const, params: { value: text }, severity };
    const near = known.find((candidate) => candidate.includes(text) || text.includes(candidate));
    return near === undefined || text === '' ? problem : { ...problem, advice: near };
  });
}
