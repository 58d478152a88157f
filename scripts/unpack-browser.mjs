// Makes the browser of the tests ready and prints how to launch it, as one line of JSON. No package of the system is needed.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Arguments that would turn off what the tests look at, the walls between pages; and what Playwright says itself.
const DROPPED =
  /^--(?:single-process|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|headless='shell')$/;
const WALLS = ['IsolateOrigins', 'site-per-process'];

export async function browserLaunch() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'));
  const folder = join(process.env.REGISTER_BROWSERS ?? tmpdir(), `register-browser-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const { default: chromium } = await packageIn(folder);
  return {
    executablePath: join(folder, 'chromium'),
    args: chromium.args.filter((argument) => !DROPPED.test(argument)).map(withWalls),
    /** To be added to the environment. */
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fontList(folder) },
  };
}

/** The package unpacks into TMPDIR, and its own libraries only where it believes to be on Lambda. */
function packageIn(folder) {
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  process.env.TMPDIR = folder;
  return import('@sparticuz/chromium');
}

/** Unpacked beside and renamed: two that come at once never see half a browser. */
async function unpackInto(folder) {
  const { TMPDIR } = process.env;
  const beside = mkdtempSync(`${folder}.`);
  const { default: chromium } = await packageIn(beside);
  await chromium.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package's own list names Lambda's folders; a page that finds no font at all crashes its tab. */
function fontList(folder) {
  const file = join(folder, 'fonts.conf');
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`;
  // Another browser may be reading it.
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `<?xml version="1.0"?><fontconfig>${dirs}${cache}</fontconfig>\n`);
  renameSync(beside, file);
  return file;
}

function withWalls(argument) {
  const [name, list] = argument.split('=');
  if (name !== '--disable-features') return argument;
  return `${name}=${list
    .split(',')
    .filter((feature) => !WALLS.includes(feature))
    .join(',')}`;
}

if (process.argv[1]?.endsWith('unpack-browser.mjs')) {
  process.stdout.write(`${JSON.stringify(await browserLaunch())}\n`);
}
