/** @fileoverview A host that runs one of the ordinary scripts of test/host/scripts, unchanged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../../host';
import { hostWith } from './run-code';

const FOLDER = join(__dirname, '..', 'scripts');

export function scriptHost(script: string, options: Parameters<typeof hostWith>[1] = {}): Host {
  return hostWith(readFileSync(join(FOLDER, `${script}.gs`), 'utf8'), { timeZone: 'Asia/Shanghai', ...options });
}

/** Names the first tab and fills it as a person pastes. */
export function pasted(host: Host, tab: string, rows: (string | number | boolean)[][]): Host {
  host.renameTab('Sheet1', tab, { settle: false });
  host.paste(tab, 'A1', rows, { settle: false });
  host.settle();
  return host;
}
