/** @fileoverview A register whose properties are gone knows itself by its settings tab; a copy knows that it is one. */
import { settings } from '../../schema/tables/settings';
import type { RegisterFacts } from '../config/config-mirror';
import type { Register } from '../ports';

/** What 用途 says in a copy that was made for trying out. */
export const TRIAL = '试用';

export interface Standing {
  readonly facts?: RegisterFacts;
  /** The register that this spreadsheet is a copy of. */
  readonly copyOf?: string;
}

/** Properties travel neither with a copy nor through an accident; what stands in 设置 does. */
export function recoverFacts(id: string, features: readonly string[], register: Register): Standing {
  const entered: Readonly<Record<string, string>> = Object.fromEntries(
    register.all(settings).map(({ values }) => [values.key, values.value]),
  );
  const { registerId = '' } = entered;
  if (registerId === '') return {};
  return registerId === id ? { facts: factsFrom(entered, features) } : { copyOf: registerId };
}

export function factsFrom(entered: Readonly<Record<string, string>>, features: readonly string[]): RegisterFacts {
  return {
    registerId: entered.registerId ?? '',
    automationOwner: entered.automationOwner ?? '',
    sheetIds: sheetIdsIn(entered.sheetIds),
    language: entered.language || 'zh-CN',
    timeZone: entered.timeZone || 'Asia/Shanghai',
    schemaVersion: Number(entered.schemaVersion) || 1,
    features,
    triggerUids: [],
    ...(entered.purpose === TRIAL ? { trial: true as const } : {}),
  };
}

/** A damaged entry is no loss: tabs are found by their names too. */
function sheetIdsIn(text: string | undefined): Readonly<Record<string, number>> {
  if (!text || !/^\{("\w+":\d+,?)*\}$/.test(text)) return {};
  return JSON.parse(text) as Record<string, number>;
}
