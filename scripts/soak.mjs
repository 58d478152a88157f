// The long proofs whole, or as much of each as fits into `--seconds`; writes what was tried to docs/proofs.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const proofs = ['parallel-numbers', 'during', 'deeds', 'failures', 'set-up-kills', 'replay.property', 'hostile'];
const tables = ['roles', 'copies', 'scheduled-tasks'];
const fileOf = (name) => `test/${proofs.includes(name) ? 'proofs' : 'bundle'}/${name}.test.ts`;
const folder = mkdtempSync(join(tmpdir(), 'register-'));
const figuresFile = join(folder, 'figures');
const asked = process.argv.indexOf('--seconds');
const seconds = asked > 0 ? process.argv[asked + 1] : undefined;

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

function jest(name, env) {
  const outcome = join(folder, `${name}.json`);
  const args = ['jest', '--runInBand', '--json', `--outputFile=${outcome}`, '--testTimeout', '86400000', fileOf(name)];
  const status = run('npx', args, env);
  const { numPassedTests: passed = 0, numFailedTests: failed = 1 } = existsSync(outcome)
    ? JSON.parse(readFileSync(outcome, 'utf8'))
    : {};
  return { name, passed, failed, status };
}

if (run('node', ['build.mjs']) !== 0) process.exit(1);
const limit = seconds === undefined ? {} : { SOAK_SECONDS: seconds };
const long = proofs.map((name) => jest(name, { SOAK: '1', SOAK_FIGURES: figuresFile, ...limit }));
const plain = tables.map((name) => jest(name, {}));

const lines = existsSync(figuresFile) ? readFileSync(figuresFile, 'utf8').split('\n').filter(Boolean) : [];
const figures = lines.map((line) => JSON.parse(line)).filter(({ tried }) => tried !== undefined);
const rows = [
  ...figures.map(({ name, unit, tried, of, failed }) => [name, unit, tried, of, failed]),
  ...plain.map(({ name, passed, failed }) => [fileOf(name), 'tests', passed + failed, passed + failed, failed]),
];
const failures = rows.reduce((sum, row) => sum + row[4], 0);
const broken = [...long, ...plain].filter(({ status }) => status !== 0).map(({ name }) => name);

const text = `# Proofs

Written by \`npm run soak\`, which tries what \`npm test\` takes a small fixed sample of. A number of seeds gives the same run
again. With \`-- --seconds 60\` each proof stops after that time; what was tried is spread evenly over the whole.

Last run: ${new Date().toISOString().slice(0, 10)}${seconds === undefined ? ', everything' : `, ${seconds} seconds each`}.

| proof | counted in | tried | of | failed |
|---|---|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
writeFileSync('docs/proofs.md', text);
console.log(text);
rmSync(folder, { recursive: true });
process.exit(failures > 0 || broken.length > 0 ? 1 : 0);
