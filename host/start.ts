/** @fileoverview `npm start`: tries the register out on this machine, without a Google account. */
import { parseArgs } from 'node:util';
import { openPage } from './browser/open-page';
import { runHeadless } from './headless/run-headless';
import { isLanguage, type Words, words } from './headless/words';
import { DamagedState } from './workbook/folder-state';

const OPTIONS = {
  headless: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  input: { type: 'string' },
  out: { type: 'string', default: 'out' },
  now: { type: 'string' },
  lang: { type: 'string', default: 'zh-CN' },
  seed: { type: 'string', default: '1' },
  port: { type: 'string', default: '8420' },
  state: { type: 'string', default: '.register' },
  'no-browser': { type: 'boolean', default: false },
} as const;

/** What was typed wrong is said in a line, with all that may be typed. */
function refuse(problem: string): never {
  const options = Object.entries(OPTIONS).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
  process.stderr.write(`${problem}\nnpm start -- [${options.join('] [')}]\n`);
  process.exit(2);
}

function asked() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const values = asked();
if (!isLanguage(values.lang)) refuse(`Cannot speak ${JSON.stringify(values.lang)}: zh-CN, en or zh-TW`);
const say: Words = words[values.lang];
// With --json only the last line, the object, goes to stdout.
const print = (line: string) => (values.json ? process.stderr : process.stdout).write(`${line}\n`);

if (values.headless || values.json || values.input !== undefined) {
  const account = await runHeadless({
    input: values.input,
    out: values.out,
    now: values.now ?? new Date().toISOString(),
    language: values.lang,
    seed: Number(values.seed),
    say: (line) => print(line),
    words: say,
  });
  if (!values.headless) print(say.whereFilesAre(values.out));
  if (values.json) process.stdout.write(`${JSON.stringify(account)}\n`);
} else {
  await openPage({
    folder: values.state,
    port: Number(values.port),
    now: values.now,
    language: values.lang,
    seed: Number(values.seed),
    browse: !values['no-browser'],
    say: print,
  }).catch((error: unknown) => {
    if (!(error instanceof DamagedState)) throw error;
    process.stderr.write(`${say.damaged(error.path)}\n`);
    process.exitCode = 1;
  });
}
