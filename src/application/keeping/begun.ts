/** @fileoverview Work of which a half would pass for people's own: the ledger gets it first, whoever comes next finishes it. */
import type { Authorship, Origin } from '../change-log/authorship';
import type { Config } from '../config/config';
import type { Ledger } from '../ports';

export interface Begun {
  /** Who began it, as the log names them. */
  readonly actor: string;
}

/** What is begun, by kinds that do not wait for each other. */
type Kind = 'merging' | 'undoing';

/** Written with what the run itself keeps, before the sheet. */
export function keepBegun(kind: Kind, begun: Begun, ledger: Ledger): void {
  ledger.defer({ [kind]: JSON.stringify(begun) });
}

export function begunIn<B extends Begun>(kind: Kind, ledger: Ledger): B | undefined {
  const text = ledger.get(kind);
  return text ? JSON.parse(text) : undefined;
}

export function noneBegun(kind: Kind): Readonly<Record<string, string>> {
  return { [kind]: '' };
}

/** It is finished in the name of who began it. */
export function authorOfBegun({ actor }: Begun, origin: Origin, { members }: Config): Authorship {
  return { actor, member: members.find(({ name }) => name === actor), origin };
}
