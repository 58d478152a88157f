// Makes src/domain/generated/<name>.json from maintained packages, one maker a file in scripts/generate/.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const makers = new URL('./generate/', import.meta.url);
const target = new URL('../src/domain/generated/', import.meta.url);

export async function generate() {
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(makers).sort()) {
    const { default: make } = await import(new URL(file, makers));
    writeFileSync(new URL(file.replace(/\.mjs$/, '.json'), target), `${JSON.stringify(await make())}\n`);
  }
}

if (import.meta.url === `file://${process.argv[1]}`) await generate();
