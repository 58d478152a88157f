/** @fileoverview One store of properties: strings only, 9 KB a value, 500 KB in all [facts 4.1, 4.3]. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import type { PropertyStore } from '../../runtime/stores';
import { ServiceError, signatureError } from '../errors';
import { type CallTable, ServiceObject } from '../service-object';

/** Contested: a single value of 524 287 bytes was once accepted; the documented 9 KB is the strict side. */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

export class Properties extends ServiceObject {
  static override readonly calls: CallTable = {
    deleteAllProperties: 'properties',
    deleteProperty: 'properties',
    getKeys: 'properties',
    getProperties: 'properties',
    getProperty: 'properties',
    setProperties: 'properties',
    setProperty: 'properties',
  };

  readonly className = 'Properties';

  constructor(
    private readonly _r: RuntimeContext,
    private readonly _store: PropertyStore,
  ) {
    super(_r);
  }

  getProperty(...args: unknown[]): string | null {
    if (args.length !== 1) throw signatureError('PropertiesService.Properties.getProperty', args);
    this._use();
    return this._store.get(keyOf(args[0])) ?? null;
  }

  setProperty(...args: unknown[]): this {
    if (args.length !== 2) throw signatureError('PropertiesService.Properties.setProperty', args);
    this._use();
    this._set(keyOf(args[0]), args[1]);
    return this;
  }

  deleteProperty(...args: unknown[]): this {
    if (args.length !== 1) throw signatureError('PropertiesService.Properties.deleteProperty', args);
    this._use();
    this._store.delete(keyOf(args[0]));
    return this;
  }

  getKeys(): string[] {
    this._use();
    return [...this._store.keys()];
  }

  getProperties(): Record<string, string> {
    this._use();
    return Object.fromEntries(this._store);
  }

  setProperties(...args: unknown[]): this {
    const [values, deleteAllOthers = false] = args;
    const isObject = typeof values === 'object' && values !== null && !Array.isArray(values);
    if (!isObject || args.length > 2) throw signatureError('PropertiesService.Properties.setProperties', args);
    this._use();
    if (deleteAllOthers === true) this._store.clear();
    for (const [key, value] of Object.entries(values)) this._set(keyOf(key), value);
    return this;
  }

  deleteAllProperties(): this {
    this._use();
    this._store.clear();
    return this;
  }

  /** Reads and writes count against the account's day [facts 4.1]. */
  private _use(): void {
    const { accounts } = this._r.state;
    const user = this._r.run.effectiveUser;
    if (accounts.left(user, 'propertyOperations', this._r.now()) < 1) {
      throw new ServiceError('Service invoked too many times for one day: properties.');
    }
    accounts.use(user, 'propertyOperations', 1, this._r.now());
  }

  private _set(key: string, value: unknown): void {
    const text = textOf(value);
    if (bytes(text) > VALUE_LIMIT) throw new ServiceError('Argument too large: value');
    const before = this._store.get(key);
    this._store.set(key, text);
    const total = [...this._store].reduce((sum, [name, stored]) => sum + bytes(name) + bytes(stored), 0);
    if (total <= STORE_LIMIT) return;
    if (before === undefined) this._store.delete(key);
    else this._store.set(key, before);
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

function keyOf(key: unknown): string {
  if (key === null || key === '') {
    throw new ServiceError('When setting or getting a property value, the property name must not be null or empty.');
  }
  return textOf(key);
}

/** Values are stored as text: 1 -> "1", null -> "null", an object as Java would print it. */
function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null && !(value instanceof Date) ? '[object Object]' : String(value);
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
