/** @fileoverview Brings the mirror to what the tabs say now; the tab wins. */

import type { World } from '../ports';
import type { ConfigData } from './config-data';
import { factsIn, mirrorConfig, mirrorFacts } from './config-mirror';
import { readConfig } from './tabs/read-config';

export interface Renewed {
  readonly problems: number;
}

export function renewMirror(
  timeZone: string,
  last: ConfigData,
  { register, ledger }: Pick<World, 'register' | 'ledger'>,
): Renewed {
  const { data, problems } = readConfig(register, last);
  mirrorConfig(data, ledger);
  const facts = factsIn(ledger);
  if (facts && facts.timeZone !== timeZone) mirrorFacts({ ...facts, timeZone }, ledger);
  return { problems: problems.length };
}
