/** @fileoverview A lock: the same object may ask again, another object of the same kind may not [facts 4.3]. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { ServiceError, signatureError } from '../errors';
import { type CallTable, ServiceObject } from '../service-object';

export class Lock extends ServiceObject {
  static override readonly calls: CallTable = {
    hasLock: 'lock',
    releaseLock: 'lock',
    tryLock: 'lock',
    waitLock: 'lock',
  };

  readonly className = 'Lock';

  constructor(
    private readonly _r: RuntimeContext,
    readonly _key: string,
  ) {
    super(_r);
  }

  tryLock(...args: unknown[]): boolean {
    return this._take('tryLock', args);
  }

  waitLock(...args: unknown[]): null {
    if (this._take('waitLock', args)) return null;
    throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this._r.state.locks.holds(this._key, this);
  }

  releaseLock(): null {
    this._r.state.locks.drop(this._key, this);
    return null;
  }

  /** Must this call wait for another run? Asked by the scheduler of parallel runs. */
  _mustWait(): boolean {
    return this._r.state.locks.isHeldAgainst(this._key, this);
  }

  private _take(method: string, args: readonly unknown[]): boolean {
    const [timeout] = args;
    if (args.length !== 1 || typeof timeout !== 'number') throw signatureError(`LockService.Lock.${method}`, args);
    if (timeout < 0) return false;
    const waited = this._r.state.locks.take(this._key, this._r.owner(), this, timeout);
    this._r.spend(waited ?? timeout);
    return waited !== null;
  }
}
