/** @fileoverview The four signatures of addDeveloperMetadata: key, key + value, key + visibility, all three. */
import { signatureError } from '../errors';
import { memberOf, NO_MATCH, text, tryTake } from './arguments';
import { DeveloperMetadataVisibility } from './spreadsheet-enums';

export interface MetadataArguments {
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

/** The default visibility is DOCUMENT [gas-fakes test/testsheetsdeveloper.js]. */
export function takeMetadata(method: string, args: readonly unknown[]): MetadataArguments {
  const visibilityOf = memberOf(DeveloperMetadataVisibility);
  const all = tryTake(args, text, text, visibilityOf);
  if (all !== NO_MATCH) return { key: all[0], value: all[1], visibility: all[2].name };
  const seen = tryTake(args, text, visibilityOf);
  if (seen !== NO_MATCH) return { key: seen[0], value: null, visibility: seen[1].name };
  const valued = tryTake(args, text, text);
  if (valued !== NO_MATCH) return { key: valued[0], value: valued[1], visibility: 'DOCUMENT' };
  const bare = tryTake(args, text);
  if (bare === NO_MATCH) throw signatureError(method, args);
  return { key: bare[0], value: null, visibility: 'DOCUMENT' };
}
