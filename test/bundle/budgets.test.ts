/** @fileoverview What is pushed stays small: every run of Apps Script loads all of it anew. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { transformSync } from 'esbuild';

const code = readFileSync('dist/Code.js', 'utf8');

it('keeps Code.js within 1 300 KB, readable', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1_300_000);
  expect(code.split('\n').length).toBeGreaterThan(5000);
});

it('keeps Code.js within 775 KB if it were minified', () => {
  const { code: small } = transformSync(code, { minify: true, charset: 'utf8', target: 'es2019' });
  expect(Buffer.byteLength(small)).toBeLessThanOrEqual(775_000);
});

const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));
if (pages.length > 0) {
  it.each(pages)('keeps %s within its budget', (name) => {
    expect(statSync(`dist/${name}`).size).toBeLessThanOrEqual(name === 'importCustomers.html' ? 280_000 : 150_000);
  });
}
