// npm run connect -- <name> <scriptId>: remembers the Apps Script project of a sheet as .clasp.<name>.json.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NAME = /^[a-z0-9][a-z0-9-]*$/;
// Script ids are 57 characters of base64url; a sheet's id or an address is a common mistake.
const SCRIPT_ID = /^[A-Za-z0-9_-]{50,70}$/;

/** The settings file of a connection. */
export function claspFile(name) {
  if (!NAME.test(name ?? ''))
    throw new Error(`Cannot use the name ${JSON.stringify(name)}: small letters, digits and - only`);
  return `.clasp.${name}.json`;
}

export function connect(name, scriptId) {
  const file = claspFile(name);
  if (!SCRIPT_ID.test(scriptId ?? '')) {
    throw new Error(
      `Cannot connect to ${JSON.stringify(scriptId)}: that is no script id. In the sheet: Extensions > Apps Script > Project settings > Script ID`,
    );
  }
  const replaced = existsSync(file);
  writeFileSync(file, `${JSON.stringify({ scriptId, rootDir: 'dist' }, null, 2)}\n`);
  return `${replaced ? 'Changed' : 'Wrote'} ${file}. Now: npm run push -- ${name}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(connect(process.argv[2], process.argv[3]));
  } catch (error) {
    console.error(error.message);
    console.error('Usage: npm run connect -- <name> <scriptId>');
    process.exitCode = 1;
  }
}
