// npm run push -- <name>: builds, pushes dist to the project of that name, and says what was pushed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { claspFile } from './connect.mjs';

const CLASP = '@google/clasp@3.4.1';

/** The files that clasp says it pushed: lines such as "└─ dist/Code.js". */
export function pushedFiles(output) {
  return [...output.matchAll(/^\s*└─\s*(\S+)\s*$/gm)].map(([, file]) => file);
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (status !== 0) throw new Error(`Cannot go on: ${command} ${args.join(' ')} ended with ${status}`);
  return stdout;
}

function push(name) {
  const file = claspFile(name);
  if (!existsSync(file))
    throw new Error(`Cannot push: ${file} is missing. First: npm run connect -- ${name} <scriptId>`);
  run(process.execPath, ['build.mjs']);
  // Without --force a changed manifest makes a non-interactive push do nothing and end with 0 (clasp 3.4.1).
  const pushed = pushedFiles(run('npx', ['--yes', CLASP, '--project', file, 'push', '--force']));
  const missing = readdirSync('dist').filter((made) => !pushed.some((path) => path.endsWith(made)));
  if (missing.length > 0) throw new Error(`Cannot confirm the push: ${missing.join(', ')} did not arrive`);
  console.log(`Pushed to ${name}: ${pushed.join(', ')}. It is live at once for everybody.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    push(process.argv[2]);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
