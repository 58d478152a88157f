/** @fileoverview PropertiesService: the three stores. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { storeOf } from '../../runtime/stores';
import { type CallTable, ServiceObject } from '../service-object';
import { Properties } from './properties';

export class PropertiesService extends ServiceObject {
  static override readonly calls: CallTable = {
    getDocumentProperties: 'free',
    getScriptProperties: 'free',
    getUserProperties: 'free',
  };

  readonly className = 'PropertiesService';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  getDocumentProperties(): Properties {
    return new Properties(this._r, this._r.state.properties.document);
  }

  getScriptProperties(): Properties {
    return new Properties(this._r, this._r.state.properties.script);
  }

  /** Of the account whose authority runs. */
  getUserProperties(): Properties {
    return new Properties(this._r, storeOf(this._r.state.properties.user, this._r.run.effectiveUser));
  }
}
