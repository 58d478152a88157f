// The long proofs whole, or as much of each as fits into `--seconds`; writes what was tried to docs/proofs.md. With
// `--only year,during` just these, with `--named TEXT` of their tests those whose names hold it: what the page says of the
// others stays.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE = 'docs/proofs.md';
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const only = option('--only')?.split(',');
const asked = (name) => only === undefined || only.includes(name);
const seconds = option('--seconds');
const named = option('--named');
const proofs = [
  'parallel-numbers',
  'during',
  'deeds',
  'failures',
  'set-up-kills',
  'merging-killed',
  'import-kills',
  'restore-kills',
  'replay.property',
  'hostile',
];
const tables = ['roles', 'copies', 'scheduled-tasks'];
// One register lives through the year, as far as its time goes.
const whole = ['year'].filter(asked);
// The properties of single functions, all in one run, from a seed that `npm test` has not tried.
const PROPERTIES = 'properties';
const propertySeed = process.env.PROPERTY_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const propertyFiles = () =>
  readdirSync('test', { recursive: true })
    .map((path) => join('test', path))
    .filter((path) => path.endsWith('.test.ts') && !path.includes('proofs'))
    .filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"));
const fileOf = (name) => `test/${proofs.includes(name) ? 'proofs' : 'bundle'}/${name}.test.ts`;
const folder = mkdtempSync(join(tmpdir(), 'register-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const figuresFile = join(folder, 'figures');

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

function jest(name, env) {
  const outcome = join(folder, `${name}.json`);
  const args = ['jest', '--runInBand', '--json', `--outputFile=${outcome}`, '--testTimeout', '86400000'];
  args.push(...(name === PROPERTIES ? propertyFiles() : [fileOf(name)]));
  if (named !== undefined) args.push('-t', named);
  const status = run('npx', args, env);
  const { numPassedTests: passed = 0, numFailedTests: failed = 1 } = existsSync(outcome)
    ? JSON.parse(readFileSync(outcome, 'utf8'))
    : {};
  return { name, passed, failed, status };
}

/** The table of the page as it was: figures as numbers. */
function rowsOf(page) {
  const cells = page.split('\n').filter((line) => /^\| .* \d+ \|$/.test(line));
  return cells.map((line) => {
    const [name, unit, ...counts] = line.slice(2, -2).split(' | ');
    return [name, unit, ...counts.map(Number)];
  });
}

function updated(old, fresh) {
  const names = new Set(old.map(([name]) => name));
  const kept = old.map((row) => fresh.find(([name]) => name === row[0]) ?? row);
  return [...kept, ...fresh.filter(([name]) => !names.has(name))];
}

const yearOf = (page) => page.split('## The year\n')[1] ?? '';
const lastRunOf = (page) => /^Last run: .*$/m.exec(page)?.[0] ?? '';

if (run('node', ['build.mjs']) !== 0) process.exit(1);
const limit = seconds === undefined ? {} : { SOAK_SECONDS: seconds };
const soaking = { SOAK: '1', SOAK_FIGURES: figuresFile };
const long = proofs.filter(asked).map((name) => jest(name, { ...soaking, ...limit }));
const lived = whole.map((name) => jest(name, { ...soaking, ...limit }));
const plain = tables.filter(asked).map((name) => jest(name, {}));
const chance = [PROPERTIES].filter(asked).map((name) => jest(name, { PROPERTY_SEED: propertySeed }));

const lines = existsSync(figuresFile) ? readFileSync(figuresFile, 'utf8').split('\n').filter(Boolean) : [];
const reports = lines.map((line) => JSON.parse(line));
const figures = reports.filter(({ tried }) => tried !== undefined);
const fresh = [
  ...figures.map(({ name, unit, tried, of, failed }) => [name, unit, tried, of, failed]),
  ...plain.map(({ name, passed, failed }) => [fileOf(name), 'tests', passed + failed, passed + failed, failed]),
  ...chance.map(({ name, passed, failed }) => [name, 'tests', passed + failed, passed + failed, failed]),
];
const before = readFileSync(PAGE, 'utf8');
const rows = only === undefined ? fresh : updated(rowsOf(before), fresh);
const year = reports.find(({ paragraph }) => paragraph !== undefined)?.paragraph ?? yearOf(before);
const failures = rows.reduce((sum, row) => sum + row[4], 0);
const broken = [...long, ...lived, ...plain, ...chance].filter(({ status }) => status !== 0).map(({ name }) => name);

const text = `# Proofs

Written by \`npm run soak\`, which tries what \`npm test\` takes a small fixed sample of. A number of seeds gives the same run
again. With \`-- --seconds 60\` each proof stops after that time; what was tried is spread evenly over the whole, and the year
ends where it has come to. With \`-- --only year\` one proof is run and the rest of this page stays;
\`--named TEXT\` runs those of its tests whose names hold the text. The properties of single functions have one seed in
\`npm test\` and another here each time; \`PROPERTY_SEED\` gives one again.

${only === undefined ? `Last run: ${new Date().toISOString().slice(0, 10)}${seconds === undefined ? ', everything' : `, ${seconds} seconds each`}.` : lastRunOf(before)}

| proof | counted in | tried | of | failed |
|---|---|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
${year ? `\n## The year\n\n${year.trim()}\n` : ''}`;
writeFileSync(PAGE, text);
console.log(text);
if (broken.includes(PROPERTIES)) console.log(`The properties failed with PROPERTY_SEED=${propertySeed}`);
process.exit(failures > 0 || broken.length > 0 ? 1 : 0);
