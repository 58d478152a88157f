// Everything that must hold: lint, build, types, then the tests in each time zone. The last line counts them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const asked = process.argv.indexOf('--zones');
const zones = asked > 0 ? process.argv[asked + 1].split(',') : [process.env.TZ ?? 'Asia/Shanghai'];
const folder = mkdtempSync(join(tmpdir(), 'register-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

function step(name, command, args) {
  console.log(`— ${name}`);
  if (run(command, args)) return;
  console.log(`${name} failed\n0 passed, 1 failed`);
  process.exit(1);
}

function tests(zone, index) {
  console.log(`— tests, TZ=${zone}`);
  const file = join(folder, `${index}.json`);
  // Neither a browser nor the order of deaths and people knows the zone of the machine: those tests run once.
  const once = index > 0 ? ['--testPathIgnorePatterns', '/node_modules/', '/test/browser/', '/test/proofs/'] : [];
  // Registers that were set up in this zone, for the suites that begin with the same one.
  const setUps = join(folder, `set-ups-${index}`);
  mkdirSync(setUps);
  const good = run('npx', ['jest', '--json', `--outputFile=${file}`, ...once], { TZ: zone, REGISTER_SET_UPS: setUps });
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numFailedTestSuites: broken,
  } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed: Math.max(failed, broken, good ? 0 : 1) };
}

step('build', 'node', ['build.mjs']);
step('lint', 'npx', ['biome', 'check', '.']);
step('unused code', 'npx', ['knip']);
step('types', 'node', ['scripts/check.mjs']);
const results = zones.map(tests);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
