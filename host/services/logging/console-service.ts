/** @fileoverview What the realm's console writes to: the formatted line arrives here. */

import type { LogRecord } from '../../runtime/host-state';
import type { RuntimeContext } from '../../runtime/runtime-context';
import { type CallTable, ServiceObject } from '../service-object';

export class ConsoleService extends ServiceObject {
  static override readonly calls: CallTable = { log: 'free', info: 'free', warn: 'free', error: 'free', debug: 'free' };

  readonly className = 'console';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  log(message: string): null {
    return this._write('log', message);
  }

  info(message: string): null {
    return this._write('info', message);
  }

  warn(message: string): null {
    return this._write('warn', message);
  }

  error(message: string): null {
    return this._write('error', message);
  }

  debug(message: string): null {
    return this._write('debug', message);
  }

  private _write(level: LogRecord['level'], message: string): null {
    this._r.state.log.push({ level, message, at: new Date(this._r.now()).toISOString() });
    return null;
  }
}
