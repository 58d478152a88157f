/** @fileoverview google.script.run, typed by the very functions it calls. */
import type { createCustomer, listDue, logInteraction, postponeFollowUp } from '../../main';

interface Server {
  readonly createCustomer: typeof createCustomer;
  readonly listDue: typeof listDue;
  readonly logInteraction: typeof logInteraction;
  readonly postponeFollowUp: typeof postponeFollowUp;
}

type Runner = Record<string, (...args: unknown[]) => void> & {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

declare const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };

export function call<K extends keyof Server>(name: K, ...args: Parameters<Server[K]>): Promise<ReturnType<Server[K]>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((value) => resolve(value as ReturnType<Server[K]>))
      .withFailureHandler(reject);
    run[name]?.(...args);
  });
}

export function closePage(): void {
  google.script.host.close();
}
