// What tests leave in the temporary folder goes with the run, also where one failed before it could tidy up.
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = () => {
  const home = tmpdir();
  const folder = mkdtempSync(join(home, 'register-tests-'));
  // The unpacked browser is kept for the next run.
  process.env.REGISTER_BROWSERS ??= home;
  process.env.TMPDIR = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
};
