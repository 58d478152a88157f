/** @fileoverview What the build puts in: the features that were chosen, and the version. */

/** Put in by the build from features.json; without a build there are none. */
declare const FEATURES: readonly string[] | undefined;

declare const VERSION: string | undefined;

export const version: string = typeof VERSION === 'undefined' ? '' : VERSION;
export const features: readonly string[] = typeof FEATURES === 'undefined' ? [] : FEATURES;
