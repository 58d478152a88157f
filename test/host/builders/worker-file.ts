/** @fileoverview The worker of parallel runs, built once per version of the sources into the system's temporary folder. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';

/** Fresh from the sources, so that a test never runs a stale dist-host. */
export function builtWorker(): string {
  const { outputFiles = [] } = buildSync({ ...OPTIONS, write: false });
  const name = createHash('sha256')
    .update(outputFiles[0]?.text ?? '')
    .digest('hex')
    .slice(0, 16);
  const file = join(tmpdir(), `register-worker-${name}.mjs`);
  if (!existsSync(file)) {
    const outfile = join(mkdtempSync(join(tmpdir(), 'register-worker-')), 'worker.mjs');
    buildSync({ ...OPTIONS, outfile });
    renameSync(outfile, file);
    rmSync(dirname(outfile), { recursive: true });
  }
  return file;
}

const OPTIONS: BuildOptions = {
  entryPoints: ['host/worker.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
};
