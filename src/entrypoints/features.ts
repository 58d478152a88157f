/** @fileoverview The features that were chosen when this was built. */

/** Put in by the build from features.json; without a build there are none. */
declare const FEATURES: readonly string[] | undefined;

export const features: readonly string[] = typeof FEATURES === 'undefined' ? [] : FEATURES;
