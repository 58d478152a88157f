/** @fileoverview CacheService: the three caches. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { storeOf } from '../../runtime/stores';
import { type CallTable, ServiceObject } from '../service-object';
import { Cache } from './cache';

export class CacheService extends ServiceObject {
  static override readonly calls: CallTable = {
    getDocumentCache: 'free',
    getScriptCache: 'free',
    getUserCache: 'free',
  };

  readonly className = 'CacheService';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  getDocumentCache(): Cache {
    return this._cache('document');
  }

  getScriptCache(): Cache {
    return this._cache('script');
  }

  getUserCache(): Cache {
    return this._cache(`user ${this._r.run.effectiveUser}`);
  }

  private _cache(key: string): Cache {
    return new Cache(this._r, storeOf(this._r.state.caches, key));
  }
}
