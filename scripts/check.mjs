// Type-checks the worlds: src with Apps Script, the core without any platform, pages with the DOM, the rest with Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const projects = ['tsconfig.json', 'tsconfig.core.json', 'tsconfig.node.json', 'tsconfig.host-page.json'];
if (existsSync('src/pages')) projects.push('tsconfig.pages.json');
const failed = projects.filter(
  (project) => spawnSync('npx', ['tsc', '-p', project], { stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) console.error(`Types are wrong in ${failed.join(', ')}`);
process.exit(failed.length);
