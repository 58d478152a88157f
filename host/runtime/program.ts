/** @fileoverview A project as clasp pushes it: script files in order, HTML files by name, the manifest, the entry points. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { type ParsedSource, parseEntryPoints } from './entry-points';

export interface Manifest {
  readonly timeZone?: string;
  readonly runtimeVersion?: string;
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string; readonly serviceId: string }[];
  };
}

export interface Program {
  readonly source: string;
  readonly script: Script;
  readonly fileName: string;
  /** By name without extension, as createTemplateFromFile wants it. */
  readonly pages: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  readonly entryPoints: ParsedSource;
}

export type ProgramFiles = Readonly<Record<string, string>>;

const SCRIPT = /\.(?:gs|js)$/;
const scriptCache = new Map<string, Script>();
const programs = new Map<string, Pick<Program, 'source' | 'script' | 'fileName' | 'entryPoints'>>();

/** Reads a folder as clasp does: .js and .gs are scripts, .html pages, one appsscript.json. */
export function readBundle(folder: string): ProgramFiles {
  if (!existsSync(folder)) throw new Error(`Cannot open the bundle ${folder}: there is no such folder`);
  const names = (readdirSync(folder, { recursive: true }) as string[]).sort();
  const files = names.filter(
    (name) => statSync(join(folder, name)).isFile() && /\.(?:gs|js|html)$|^appsscript\.json$/.test(name),
  );
  return Object.fromEntries(files.map((name) => [name.replace(/\\/g, '/'), readFileSync(join(folder, name), 'utf8')]));
}

/** Throws a SyntaxError for what a push would refuse. */
export function loadProgram(files: ProgramFiles): Program {
  const names = Object.keys(files);
  const scripts = names.filter((name) => SCRIPT.test(name));
  const pages = new Map(
    names.filter((name) => name.endsWith('.html')).map((name) => [name.slice(0, -5), files[name] ?? '']),
  );
  const manifest = JSON.parse(files['appsscript.json'] ?? '{}') as Manifest;
  // Switched off on 2026-01-31 [facts 1.1; release notes 2025-02-20].
  if (manifest.runtimeVersion === 'DEPRECATED_ES5') throw new Error('Cannot run DEPRECATED_ES5: only V8 is left');
  return { ...compileScripts(scripts.map((name) => ({ name, source: files[name] ?? '' }))), pages, manifest };
}

function compileScripts(scripts: readonly { name: string; source: string }[]) {
  // A plain joined text: to write a megabyte of program as JSON costs more than all else that opening a host does.
  const key = scripts.map(({ name, source }) => `${name}\0${source}`).join('\0');
  const known = programs.get(key);
  if (known) return known;
  for (const { name, source } of scripts) compiledAlone(source, name);
  const parsed = scripts.map(({ name, source }) => parseEntryPoints(source, name));
  // One script for all files: function declarations are hoisted across files, the rest runs in file order [facts 1.2].
  const source = scripts.map((script) => script.source).join('\n;\n');
  const fileName = scripts.length === 1 ? (scripts[0]?.name ?? '').replace(SCRIPT, '') : 'Code';
  const made = {
    source,
    fileName,
    script: compiled(source, fileName),
    entryPoints: {
      functions: new Set(parsed.flatMap(({ functions }) => [...functions])),
      objects: new Set(parsed.flatMap(({ objects }) => [...objects])),
    },
  };
  programs.set(key, made);
  return made;
}

/** A mistake is told with its line and file, as on a push [facts 1.1: clasp issues 743, 907]. */
function compiledAlone(source: string, name: string): void {
  try {
    compiled(source, name.replace(SCRIPT, ''));
  } catch (error) {
    const { message, stack = '' } = error as SyntaxError;
    const [, line = '1'] = /:(\d+)\n/.exec(stack) ?? [];
    throw new SyntaxError(`${message} line: ${line} file: ${name}`);
  }
}

/** The compiled script of a source text, compiled once per process. */
export function compiled(source: string, fileName: string): Script {
  const known = scriptCache.get(source);
  if (known) return known;
  const script = new Script(source, { filename: fileName });
  scriptCache.set(source, script);
  return script;
}

/** May a trigger or a menu name this function? Trailing underscores are private [facts 1.2]. */
export function isVisibleHandler(program: Program, name: string): boolean {
  if (name.endsWith('_')) return false;
  const [first = '', ...members] = name.split('.');
  const { functions, objects } = program.entryPoints;
  return members.length === 0 ? functions.has(first) : functions.has(first) || objects.has(first);
}

/** May google.script.run name it? Only functions at top level, no members. */
export function isClientFunction(program: Program, name: string): boolean {
  return !name.endsWith('_') && program.entryPoints.functions.has(name);
}
