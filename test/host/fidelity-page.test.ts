/** @fileoverview docs/host-fidelity.md is generated: it must agree with the sources, the published types and the tests. */
import { spawnSync } from 'node:child_process';

describe('docs/host-fidelity.md', () => {
  it('is not stale', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/host-fidelity.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
