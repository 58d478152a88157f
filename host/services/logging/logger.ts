/** @fileoverview Logger: values printed as Java prints them, %s filled in. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { type CallTable, ServiceObject } from '../service-object';
import { javaText } from './java-text';

export class Logger extends ServiceObject {
  static override readonly calls: CallTable = { clear: 'free', getLog: 'free', log: 'free' };

  readonly className = 'Logger';
  private _lines: string[] = [];

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  log(...args: unknown[]): this {
    const message = formatted(args);
    const at = new Date(this._r.now()).toISOString();
    this._lines.push(`${at} INFO: ${message}\n`);
    this._r.state.log.push({ level: 'info', message, at });
    return this;
  }

  getLog(): string {
    return this._lines.join('');
  }

  clear(): null {
    this._lines = [];
    return null;
  }
}

function formatted(args: readonly unknown[]): string {
  const [format, ...values] = args;
  if (values.length === 0 || typeof format !== 'string') return javaText(format ?? null);
  let next = 0;
  return format.replace(/%(?:\.\d+)?[sdif]/g, (directive) =>
    next < values.length ? javaText(values[next++]) : directive,
  );
}
