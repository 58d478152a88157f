/** @fileoverview The files of the page: its script and style from the build, the font from its package. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '/page.js': 'text/javascript; charset=utf-8',
  '/page.css': 'text/css; charset=utf-8',
};

const FONT = /^\/fonts\/(index\.css|files\/[\w-]+\.woff2)$/;

/** Beside this bundle; the sources run as they are (tests) use the last build. */
export function builtFile(name: string): string {
  const here = typeof import.meta.url === 'string' ? dirname(fileURLToPath(import.meta.url)) : '';
  return existsSync(join(here, name)) ? join(here, name) : join(process.cwd(), 'dist-host', name);
}

export function assetAt(path: string): Asset | null {
  const type = TYPES[path];
  return type ? { type, bytes: readFileSync(builtFile(path.slice(1))) } : null;
}

export function fontAt(path: string): Asset | null {
  const name = FONT.exec(path)?.[1];
  if (name === undefined) return null;
  const file = join(fontFolder(), name);
  if (!existsSync(file)) return null;
  return { type: name.endsWith('.css') ? 'text/css; charset=utf-8' : 'font/woff2', bytes: readFileSync(file) };
}

function fontFolder(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return dirname(require.resolve('@fontsource-variable/noto-sans-sc/index.css'));
}
