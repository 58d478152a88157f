// The long proofs: every service call of every run, not the sample that `npm test` takes. Takes hours.
import { spawnSync } from 'node:child_process';

const proofs = ['test/bundle/during.test.ts', 'test/bundle/kills.test.ts', 'test/bundle/year.test.ts'];
const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

const built = run('node', ['build.mjs']);
process.exit(built || run('npx', ['jest', '--testTimeout', '7200000', ...proofs], { SOAK: '1' }));
