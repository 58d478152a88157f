/** @fileoverview google.script.run as a promise. */

type Runner = Record<string, (...args: unknown[]) => void> & {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

declare const google: { readonly script: { readonly run: Runner } };

export function invoke(name: string, args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    const fn = run[name];
    // Apps Script makes the runner of the functions there were when the page was opened.
    if (fn) fn(...args);
    else reject(new Error(name));
  });
}
