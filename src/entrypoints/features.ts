/** @fileoverview What the build puts in: the features that were chosen, the version, and the mark of this very program. */

/** Put in by the build from features.json; without a build there are none. */
declare const FEATURES: readonly string[] | undefined;

declare const VERSION: string | undefined;

declare const BUILD: string | undefined;

export const version: string = typeof VERSION === 'undefined' ? '' : VERSION;
export const features: readonly string[] = typeof FEATURES === 'undefined' ? [] : FEATURES;
/** Another program has another one: by it an open page sees that it is old. */
export const build: string = typeof BUILD === 'undefined' ? '' : BUILD;
