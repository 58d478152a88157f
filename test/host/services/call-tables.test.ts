/** @fileoverview Every visible method of every service class has its cost and its scopes. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scopesOf } from '../../../host/runtime/scopes';
import { type ServiceClass, ServiceObject, visibleMethods } from '../../../host/services/service-object';

const ROOT = join(__dirname, '../../../host/services');

function classesIn(file: string): [string, ServiceClass][] {
  const exported = require(join(ROOT, file)) as Record<string, unknown>;
  return Object.entries(exported).filter(
    (entry): entry is [string, ServiceClass] =>
      typeof entry[1] === 'function' && entry[1].prototype instanceof ServiceObject,
  );
}

const classes = (readdirSync(ROOT, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .flatMap(classesIn);

/** Classes whose name for scripts is another. */
const SCRIPT_NAME: Readonly<Record<string, string>> = { WebService: 'Service', ConsoleService: 'console' };

/** Layers of a class that scripts never hold by themselves. */
const isLayer = (name: string): boolean => /^Abstract|(?:Base|Object|Layer)$|^CriteriaBuilder$/.test(name);

describe('service classes', () => {
  it('are found', () => {
    expect(classes.length).toBeGreaterThan(40);
  });

  it.each(classes)('%s: each method has a cost', (_name, type) => {
    const without = [...visibleMethods(type)].filter(([, kind]) => kind === null).map(([method]) => method);
    expect(without).toEqual([]);
  });

  it.each(classes.filter(([name]) => !isLayer(name)))('%s: each method has its scopes', (name, type) => {
    const without = [...visibleMethods(type).keys()].filter(
      (method) => scopesOf(SCRIPT_NAME[name] ?? name, method) === null,
    );
    expect(without).toEqual([]);
  });
});
