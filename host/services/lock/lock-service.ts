/** @fileoverview LockService: locks of the script, the document and the user. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { type CallTable, ServiceObject } from '../service-object';
import { Lock } from './lock';

export class LockService extends ServiceObject {
  static override readonly calls: CallTable = { getDocumentLock: 'free', getScriptLock: 'free', getUserLock: 'free' };

  readonly className = 'LockService';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  getDocumentLock(): Lock {
    return new Lock(this._r, 'document');
  }

  getScriptLock(): Lock {
    return new Lock(this._r, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this._r, `user ${this._r.run.effectiveUser}`);
  }
}
