// Builds what clasp pushes (dist/) and the local host for plain Node (dist-host/).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { build, transformSync } from 'esbuild';
import { generate } from './scripts/generate.mjs';

// Bytes that a pushed file may have; why so many: docs/decisions/0014-size-of-the-bundle.md.
const BUDGET = { code: 1_300_000, codeMinified: 775_000, page: 150_000, importPage: 280_000 };

const say = (line) => process.stderr.write(`${line}\n`);

/** The manifest: base scopes and those of the features chosen in features.json or with --features a,b. */
function manifest() {
  const base = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  const known = JSON.parse(readFileSync('features.json', 'utf8'));
  const asked = process.argv.indexOf('--features');
  const enabled = asked > 0 ? process.argv[asked + 1].split(',').filter(Boolean) : known.enabled;
  for (const name of enabled) {
    const feature = known.features?.[name];
    if (!feature) throw new Error(`Cannot build feature ${JSON.stringify(name)}: features.json does not have it`);
    base.oauthScopes.push(...(feature.oauthScopes ?? []));
    if (feature.enabledAdvancedServices) {
      base.dependencies.enabledAdvancedServices ??= [];
      base.dependencies.enabledAdvancedServices.push(...feature.enabledAdvancedServices);
    }
    if (feature.urlFetchWhitelist) base.urlFetchWhitelist = feature.urlFetchWhitelist;
  }
  if (asked > 0) writeFileSync('features.json', `${JSON.stringify({ ...known, enabled }, null, 2)}\n`);
  return { manifest: base, enabled };
}

const common = {
  bundle: true,
  charset: 'utf8',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

async function buildCode(enabled) {
  const code = {
    ...common,
    entryPoints: ['src/main.ts'],
    target: 'es2019',
    define: { FEATURES: JSON.stringify(enabled), VERSION: JSON.stringify(version), BUILD: '""' },
  };
  const probe = await build({ ...code, write: false, format: 'esm', metafile: true, outdir: 'dist' });
  code.define.BUILD = JSON.stringify(markOf(probe.outputFiles[0].text));
  const names = Object.values(probe.metafile.outputs)[0].exports;
  // Apps Script finds entry points by a static scan of top-level functions, so each export gets a real one.
  const stubs = names.map((name) => `function ${name}() { return Register_.${name}(...arguments); }`);
  const iife = { ...code, format: 'iife', globalName: 'Register_' };
  const result = await build({ ...iife, outfile: 'dist/Code.js', metafile: true, footer: { js: stubs.join('\n') } });
  indentByTabs('dist/Code.js');
  const minified = await build({ ...iife, write: false, minify: true });
  writeFileSync('dist-host/metafile.json', JSON.stringify(result.metafile));
  const size = statSync('dist/Code.js').size;
  const small = minified.outputFiles[0].contents.length;
  say(`dist/Code.js ${size} bytes (${small} minified), ${names.length} entry points`);
  within('dist/Code.js', size, BUDGET.code);
  within('dist/Code.js minified', small, BUDGET.codeMinified);
}

/** A twentieth of the file was spaces before lines; nothing else may change by this, not even inside a text. */
function indentByTabs(file) {
  const code = readFileSync(file, 'utf8');
  const tabbed = code.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));
  const small = (text) => transformSync(text, { minify: true, charset: 'utf8', target: 'es2019' }).code;
  if (small(tabbed) !== small(code))
    throw new Error(`Cannot indent ${file} by tabs: a text holds spaces before a line`);
  writeFileSync(file, tabbed);
}

/** Tells one program from another. */
function markOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** A file that is too large is told here and refused by test/bundle/budgets. */
function within(name, size, limit) {
  if (size > limit) say(`${name} is too large: ${size} bytes, at most ${limit}`);
}

async function buildPages() {
  if (!existsSync('src/pages')) return;
  for (const file of readdirSync('src/pages').filter((name) => name.endsWith('.tsx'))) {
    const name = file.replace(/\.tsx$/, '');
    const jsx = { jsx: 'automatic', jsxImportSource: 'preact' };
    const out = await build({
      ...common,
      ...jsx,
      platform: 'browser',
      mainFields: ['browser', 'module', 'main'],
      entryPoints: [`src/pages/${file}`],
      target: 'es2020',
      format: 'iife',
      minify: true,
      write: false,
      outdir: 'dist',
      loader: { '.css': 'text' },
    });
    // "</script" inside a string of the code would end the inline script.
    const script = out.outputFiles[0].text.replace(/<\/script/gi, '<\\/script');
    const html = `<!doctype html>\n<html><head><base target="_top"><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body><div id="page"></div><script>${script}</script></body></html>\n`;
    writeFileSync(`dist/${name}.html`, html);
    const size = Buffer.byteLength(html);
    say(`dist/${name}.html ${size} bytes`);
    within(`dist/${name}.html`, size, name === 'importCustomers' ? BUDGET.importPage : BUDGET.page);
  }
}

async function buildHost() {
  const entryPoints = ['host/index.ts', 'host/worker.ts', 'host/start.ts', 'bench/bench.ts', 'bench/soak.ts'].filter(
    existsSync,
  );
  await build({
    entryPoints,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    target: 'node20',
    charset: 'utf8',
    outdir: 'dist-host',
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
    splitting: true,
    chunkNames: 'chunk-[hash]',
  });
}

/** The page of `npm start`, and the google.script that its dialogs get. */
async function buildHostPage() {
  const page = {
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    outdir: 'dist-host',
  };
  await build({ ...page, entryPoints: { page: 'host/browser/page/main.tsx', bridge: 'host/browser/page/bridge.ts' } });
}

const folders = ['dist', 'dist-host'];
const began = Date.now();
for (const folder of folders) mkdirSync(folder, { recursive: true });
await generate();
const merged = manifest();
writeFileSync('dist/appsscript.json', `${JSON.stringify(merged.manifest, null, 2)}\n`);
await buildCode(merged.enabled);
await buildPages();
await buildHost();
await buildHostPage();
// What an earlier build left goes last, so that tests and hosts that run meanwhile keep their files.
for (const folder of folders) {
  for (const file of readdirSync(folder)) {
    const path = `${folder}/${file}`;
    if (statSync(path).mtimeMs < began - 1000) rmSync(path, { recursive: true, force: true });
  }
}
