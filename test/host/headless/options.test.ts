/** @fileoverview An option of `npm start` that there is not is said in a line, with those that there are. */
import { spawnSync } from 'node:child_process';

it.each([
  ['--help', "Unknown option '--help'"],
  ['--lang=fr', 'Cannot speak "fr": zh-CN, en or zh-TW'],
])('%s', (option, problem) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist-host/start.mjs', option], { encoding: 'utf8' });
  const [first = '', second = ''] = stderr.split('\n').filter((line) => line !== '');
  expect([status, stdout]).toEqual([2, '']);
  expect(first).toContain(problem);
  expect(second).toContain('[--headless]');
  expect(stderr).not.toMatch(/\n\s+at /);
});
