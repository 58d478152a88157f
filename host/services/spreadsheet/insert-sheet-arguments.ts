/** @fileoverview The eight signatures of insertSheet: a name, an index, options, in this order, each may be missing. */
import { signatureError } from '../errors';
import { integer, NO_MATCH, ofClass, options, text } from './arguments';
import type { Sheet } from './sheet';

export interface InsertSheetArguments {
  readonly name?: string;
  /** 0-based. */
  readonly index?: number;
  readonly template?: Sheet;
}

export function takeInsertSheet(args: readonly unknown[]): InsertSheetArguments {
  const rest = [...args];
  const name = typeof rest[0] === 'string' ? text(rest.shift()) : NO_MATCH;
  const index = typeof rest[0] === 'number' ? integer(rest.shift()) : NO_MATCH;
  const wanted = rest.length > 0 ? options(rest.shift()) : NO_MATCH;
  const template = wanted === NO_MATCH ? NO_MATCH : ofClass<Sheet>('Sheet')(wanted.template);
  const leftOver =
    rest.length > 0 || (args.length > 0 && name === NO_MATCH && index === NO_MATCH && wanted === NO_MATCH);
  const missing = [name, index, wanted].filter((part) => part !== NO_MATCH).length !== args.length;
  if (leftOver || missing) throw signatureError('Spreadsheet.insertSheet', args);
  return {
    ...(name !== NO_MATCH && { name }),
    ...(index !== NO_MATCH && { index }),
    ...(template !== NO_MATCH && { template }),
  };
}
