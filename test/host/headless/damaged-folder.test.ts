/** @fileoverview A kept register that cannot be read is said in one sentence, and left as it is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const kept = '{"sheetIds":[0]';

it.each([
  ['zh-CN', 'workbook.json', '读不出来'],
  ['zh-TW', 'workbook.json', '無法讀取'],
  ['en', 'host.json', 'cannot be read'],
])('in %s', (language, file, words) => {
  const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  writeFileSync(join(folder, file), kept);
  const args = ['dist-host/start.mjs', '--state', folder, '--no-browser', '--port', '0', '--lang', language];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(words)]);
  expect(stderr).toContain(join(folder, file));
  expect([status, readdirSync(folder), readFileSync(join(folder, file), 'utf8')]).toEqual([1, [file], kept]);
  rmSync(folder, { recursive: true });
});
