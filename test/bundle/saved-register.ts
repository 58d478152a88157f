/** @fileoverview A register that is set up once and opened again as often as a test needs it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HostOptions, openHost } from '../../host';
import { adapterOf, F, type Fixture, OWNER } from './fixture';

export interface SavedRegister {
  /** A copy of its own, as it was saved. */
  open(options?: HostOptions): Pick<Fixture, keyof ReturnType<typeof adapterOf>>;
  /** Deletes what lies on the disk. */
  forget(): void;
}

export function savedRegister(preset: string, now: string, fill: (f: Fixture) => void): SavedRegister {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  const first = F(preset, now, { state: join(folder, 'saved') });
  fill(first);
  first.host.close();
  let copies = 0;
  return {
    open(options = {}) {
      copies += 1;
      const state = join(folder, `copy-${copies}`);
      cpSync(join(folder, 'saved'), state, { recursive: true });
      return adapterOf(openHost({ bundle: 'dist', state, user: OWNER, seed: 7, endless: 'allowed', ...options }));
    },
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}
