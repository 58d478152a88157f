/** @fileoverview The walls of the house: what the bundle is made of, and which way imports run. */
import { readFileSync } from 'node:fs';

interface Metafile {
  readonly inputs: Readonly<
    Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>
  >;
}

const { inputs } = JSON.parse(readFileSync('dist-host/metafile.json', 'utf8')) as Metafile;
const code = readFileSync('dist/Code.js', 'utf8');

/** From left to right; a layer imports only from its left, and from itself. */
const layers = ['schema', 'domain', 'application', 'gateways', 'entrypoints', 'main'];

function layerOf(path: string): string {
  return path === 'src/main.ts' ? 'main' : (path.split('/')[1] as string);
}

const imports = Object.entries(inputs).flatMap(([from, { imports: targets }]) =>
  targets.filter(({ external }) => !external).map(({ path }) => ({ from, to: path })),
);
const own = imports.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'));

it('is made of src and node_modules alone', () => {
  // What the build defines is no file.
  const files = Object.keys(inputs).filter((path) => !path.startsWith('<define:'));
  expect(files.filter((path) => !/^(src|node_modules)\//.test(path))).toEqual([]);
});

it('knows the layer of every file', () => {
  const known = new Set([...layers, 'messages']);
  expect(Object.keys(inputs).filter((path) => path.startsWith('src/') && !known.has(layerOf(path)))).toEqual([]);
});

it('imports from the left only', () => {
  const right = own.filter(({ from, to }) => {
    const [here, there] = [layers.indexOf(layerOf(from)), layers.indexOf(layerOf(to))];
    return here >= 0 && there >= 0 && there > here;
  });
  expect(right).toEqual([]);
});

it('hands messages to the rules as arguments', () => {
  const wanted = ['schema', 'domain'];
  expect(own.filter(({ from, to }) => layerOf(to) === 'messages' && wanted.includes(layerOf(from)))).toEqual([]);
  expect(own.filter(({ from, to }) => layerOf(from) === 'messages' && layers.indexOf(layerOf(to)) > 1)).toEqual([]);
});

// DriveApp, GmailApp and CalendarApp need whole scopes for any call; openById fails under currentonly (runtime-facts).
it.each(['DriveApp', 'GmailApp', 'CalendarApp', 'openById', 'openByUrl'])('does not use %s', (service) => {
  expect(code).not.toContain(service);
});

it('asks for the five base scopes and nothing else', () => {
  const { oauthScopes, dependencies } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
  expect([...oauthScopes].sort()).toEqual([
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/script.scriptapp',
    'https://www.googleapis.com/auth/script.send_mail',
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/userinfo.email',
  ]);
  expect(dependencies).toEqual({});
});
