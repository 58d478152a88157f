// Writes docs/host-fidelity.md: members the host has, facts and traps with their tests. With --check it only compares.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { parseSync } from 'oxc-parser';
import { SECTIONS, TRAPS } from './host-facts.mjs';

const PAGE = 'docs/host-fidelity.md';
const { classes: published } = JSON.parse(readFileSync('host/generated/members.json', 'utf8'));

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);

/** Class declarations of the services: name for scripts, file, base; methods as the host itself sees them. */
async function hostClasses() {
  const found = new Map();
  for (const file of filesIn('host/services', '.ts')) {
    const source = readFileSync(file, 'utf8');
    for (const statement of parseSync(file, source).program.body) {
      const node = statement.declaration ?? statement;
      if (node.type !== 'ClassDeclaration' || !node.id) continue;
      found.set(node.id.name, { name: scriptName(node), base: node.superClass?.name, file, source });
    }
  }
  for (const one of found.values()) one.name = inheritedName(found, one);
  // A class that another one of the same name builds on is a layer of it.
  const layers = new Set(
    [...found.values()].filter(({ base, name }) => found.get(base)?.name === name).map(({ base }) => base),
  );
  const { all, visibleMethods } = await loadClasses([...found].filter(([id, { name }]) => name && !layers.has(id)));
  for (const [id, type] of Object.entries(all)) found.get(id).methods = [...visibleMethods(type).keys()];
  return found;
}

function inheritedName(found, one) {
  return one ? (one.name ?? inheritedName(found, found.get(one.base))) : undefined;
}

function scriptName(node) {
  const property = node.body.body.find(
    (member) => member.type === 'PropertyDefinition' && member.key.name === 'className',
  );
  return (property?.value?.expression ?? property?.value)?.value;
}

/** The classes, built from the sources in memory. */
async function loadClasses(named) {
  const lines = named.map(([id, { file }]) => `import { ${id} } from './${file}';`);
  const contents = [
    ...lines,
    `export const all = { ${named.map(([id]) => id).join(', ')} };`,
    "export { visibleMethods } from './host/services/service-object';",
  ].join('\n');
  const options = {
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  };
  const { outputFiles } = buildSync({ ...options, stdin: { contents, resolveDir: '.', loader: 'ts' } });
  const folder = mkdtempSync('node_modules/.host-fidelity-');
  try {
    writeFileSync(`${folder}/classes.mjs`, outputFiles[0].text);
    return await import(pathToFileURL(`${folder}/classes.mjs`).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Sources cited in the files of a class and of its layers. */
function sourcesOf(all, id) {
  const own = all.get(id);
  return own ? [...sourcesIn(own.source), ...sourcesOf(all, own.base)] : [];
}

function sourcesIn(source) {
  return [...source.matchAll(/\[((?:facts|docs|gas-fakes|tanaikech|Google help|cartularium)[^\]]{0,80})\]/g)].map(
    ([, text]) => text,
  );
}

function membersTable(all) {
  const scriptClasses = [...all].filter(([, { name, methods }]) => methods && published[name]);
  return scriptClasses
    .sort(([, a], [, b]) => a.name.localeCompare(b.name))
    .map(([id, { name }]) => {
      const has = new Set(all.get(id).methods);
      const names = published[name].split('|')[0].replace(/\(\)/g, '').split(' ').filter(Boolean);
      const lacks = names.filter((method) => !has.has(method) && method !== 'toString');
      const cited = [...new Set([`docs ref: ${name}`, ...sourcesOf(all, id)])];
      return [
        `### ${name}`,
        '',
        `Has ${names.length - lacks.length} of ${names.length}: ${names.filter((method) => has.has(method)).join(', ')}.`,
        ...(lacks.length > 0 ? ['', `Throws by name: ${lacks.join(', ')}.`] : []),
        '',
        `Sources: ${cited.join('; ')}.`,
      ].join('\n');
    });
}

function absentTable(all) {
  const present = new Set([...all.values()].map(({ name }) => name));
  const { services } = JSON.parse(readFileSync('host/generated/members.json', 'utf8'));
  return services.filter((name) => !present.has(name)).join(', ');
}

/** Test files by the facts that their titles name: 'fact 2.2.5'. */
function testsByFact() {
  const found = new Map();
  for (const file of filesIn('test/host', '.test.ts')) {
    for (const [, id] of readFileSync(file, 'utf8').matchAll(/['"`]fact (\d+(?:\.\d+)+)\b/g)) {
      found.set(id, (found.get(id) ?? new Set()).add(file.slice(10, -8)));
    }
  }
  return found;
}

function factRows() {
  const facts = Object.entries(JSON.parse(readFileSync('test/host/facts.json', 'utf8')));
  const tests = testsByFact();
  for (const id of tests.keys()) {
    if (!facts.some(([known]) => known === id)) throw new Error(`A test names fact ${id}: there is no such fact`);
  }
  return Object.entries(SECTIONS)
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([section, title]) => [
      `### ${section} ${title}`,
      '',
      '| | Fact | Source | Held by |',
      '| --- | --- | --- | --- |',
      ...facts
        .filter(([id]) => id.slice(0, id.lastIndexOf('.')) === section)
        .map(([id, fact]) => factRow(id, fact, [...(tests.get(id) ?? [])])),
      '',
    ]);
}

function factRow(id, { says, source, confidence, contested, outside }, tests) {
  if (tests.length === 0 && !outside) throw new Error(`No test names fact ${id}: ${says}`);
  const side = contested ? `${says}. Contested: ${contested}` : says;
  const held = tests.length > 0 ? tests.map(testLink).join(', ') : `not held: ${outside}`;
  return `| ${id} | ${side} | ${source} (${confidence}) | ${held} |`;
}

function testLink(name) {
  const file = `test/host/${name}.test.ts`;
  if (!existsSync(file)) throw new Error(`Cannot cite ${file}: there is no such test`);
  return `[${name}](../${file})`;
}

function trapRows() {
  const tests = filesIn('test/host', '.test.ts').map((file) => ({ file, source: readFileSync(file, 'utf8') }));
  return TRAPS.map((title, i) => {
    const named = new RegExp(`traps? ${i + 1}\\b`);
    const holding = tests.filter(({ source }) => named.test(source)).map(({ file }) => file.slice(10, -8));
    if (holding.length === 0) throw new Error(`No test names trap ${i + 1}: ${title}`);
    return `| ${i + 1} | ${title} | ${holding.map(testLink).join(', ')} |`;
  });
}

async function page() {
  const all = await hostClasses();
  return [
    '# How faithful the local host is',
    '',
    'Generated by `node scripts/host-fidelity.mjs` from the sources, the published types and the tests; a test fails when this page is stale.',
    'What passes in the host must work in Google Sheets, and what fails there must fail here. Where reports contradict each other the host takes the strict side.',
    '',
    '## Facts',
    '',
    'Comments in `host/` name these sections: `[facts 2.3]`; titles of tests name each fact: `fact 2.3.4`. A fact without a test says why.',
    'Documented: in the reference or the guides. Observed: a test or a measurement on live. Folklore: repeated, or one weak source.',
    'A contested fact says which side the host takes, or which switch chooses it.',
    '',
    ...factRows(),
    '## Thirty traps',
    '',
    '| | A naive emulator would be wrong in | Held by |',
    '| --- | --- | --- |',
    ...trapRows(),
    '',
    '## Members',
    '',
    'Classes of `@types/google-apps-script`. A member that the host lacks throws by its name; it never returns undefined quietly.',
    '',
    `Services of which the host has nothing: ${absentTable(all)}.`,
    '',
    membersTable(all).join('\n\n'),
    '',
  ].join('\n');
}

const fresh = await page();
if (!process.argv.includes('--check')) writeFileSync(PAGE, fresh);
else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== fresh) {
  process.stderr.write(`${PAGE} is stale: node scripts/host-fidelity.mjs\n`);
  process.exitCode = 1;
}
