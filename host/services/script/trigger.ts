/** @fileoverview An installable trigger as a script sees it. */
import type { TriggerRecord } from '../../runtime/trigger-store';
import type { EnumMember } from '../enums';
import type { ExecutionContext } from '../execution-context';
import { type CallTable, ServiceObject } from '../service-object';
import { EventType, TriggerSource } from './script-enums';

export class Trigger extends ServiceObject {
  static override readonly calls: CallTable = {
    getEventType: 'free',
    getHandlerFunction: 'free',
    getTriggerSource: 'free',
    getTriggerSourceId: 'free',
    getUniqueId: 'free',
  };

  readonly className = 'Trigger';

  constructor(
    context: ExecutionContext,
    readonly _record: TriggerRecord,
  ) {
    super(context);
  }

  getEventType(): EnumMember {
    return EventType[this._record.kind];
  }

  getHandlerFunction(): string {
    return this._record.handler;
  }

  getTriggerSource(): EnumMember {
    return TriggerSource[this._record.source];
  }

  getTriggerSourceId(): string | null {
    return this._record.sourceId;
  }

  getUniqueId(): string {
    return this._record.uid;
  }
}
