/** @fileoverview Connecting and pushing: what is refused, and what counts as pushed. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scriptId = `1${'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789'.repeat(2)}`.slice(0, 57);
const folder = mkdtempSync(join(tmpdir(), 'connect-'));
const root = process.cwd();

afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts', script), ...args], { cwd: folder, encoding: 'utf8' });
}

it('remembers a project under its name', () => {
  expect(run('connect.mjs', 'trial', scriptId)).toMatchObject({ status: 0 });
  expect(JSON.parse(readFileSync(join(folder, '.clasp.trial.json'), 'utf8'))).toEqual({ scriptId, rootDir: 'dist' });
});

it.each([
  ['no name', [], 'Cannot use the name'],
  ['a path for a name', ['../trial', scriptId], 'Cannot use the name'],
  ['no id', ['trial'], 'no script id'],
  ['the id of a sheet', ['trial', '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfG'], 'no script id'],
  ['an address', ['trial', 'https://script.google.com/d/x/edit'], 'no script id'],
])('refuses %s', (_, args, message) => {
  const { status, stderr } = run('connect.mjs', ...args);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});

it('does not push where nothing was connected', () => {
  const { status, stderr } = run('push.mjs', 'elsewhere');
  expect(status).toBe(1);
  expect(stderr).toContain('First: npm run connect -- elsewhere <scriptId>');
});

it('knows the files that clasp names', () => {
  const code = `import('${join(root, 'scripts/push.mjs')}').then(({ pushedFiles }) => console.log(JSON.stringify(pushedFiles(process.argv[1]))));`;
  const output = 'Pushed 2 files at 10:00.\n└─ dist/appsscript.json\n└─ dist/Code.js\n';
  const { stdout } = spawnSync(process.execPath, ['-e', code, output], { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual(['dist/appsscript.json', 'dist/Code.js']);
  const nothing = spawnSync(process.execPath, ['-e', code, 'Skipping push.\n'], { encoding: 'utf8' });
  expect(JSON.parse(nothing.stdout)).toEqual([]);
});
