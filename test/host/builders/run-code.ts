/** @fileoverview Runs a piece of script code in a fresh host and gives its result. */
import { type Host, type HostOptions, openHost } from '../../../host';

export const NOW = '2026-11-23T08:00:00+08:00';

/** A host whose project is this code, manifest zone Asia/Shanghai, spreadsheet zone America/New_York. */
export function hostWith(
  code: string,
  options: HostOptions & { manifest?: object; pages?: Record<string, string> } = {},
): Host {
  const { manifest = {}, pages = {}, ...rest } = options;
  return openHost({
    files: { 'Code.gs': code, ...pages, 'appsscript.json': JSON.stringify({ timeZone: 'Asia/Shanghai', ...manifest }) },
    now: NOW,
    timeZone: 'America/New_York',
    ...rest,
  });
}

/** The value of an expression, evaluated inside a run. */
export function evaluated(expression: string, options?: Parameters<typeof hostWith>[1]): unknown {
  return hostWith(`function main() { return ${expression}; }`, options).call('main');
}

/** What statements return. */
export function returned(body: string, options?: Parameters<typeof hostWith>[1]): unknown {
  return hostWith(`function main() { ${body} }`, options).call('main');
}

/** 'name: message' of what statements throw. */
export function thrown(body: string, options?: Parameters<typeof hostWith>[1]): unknown {
  return returned(`try { ${body} } catch (e) { return e.name + ': ' + e.message; } return 'nothing thrown';`, options);
}
