/** @fileoverview TriggerBuilder: what a trigger is for. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { ServiceError, signatureError } from '../errors';
import { type CallTable, ServiceObject } from '../service-object';
import { ClockTriggerBuilder } from './clock-trigger-builder';
import { FormTriggerBuilder, SpreadsheetTriggerBuilder } from './event-trigger-builders';

export class TriggerBuilder extends ServiceObject {
  static override readonly calls: CallTable = { forForm: 'free', forSpreadsheet: 'free', timeBased: 'free' };

  readonly className = 'TriggerBuilder';

  constructor(
    private readonly _r: RuntimeContext,
    private readonly _handler: string,
  ) {
    super(_r);
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this._r, this._handler);
  }

  forSpreadsheet(...args: unknown[]): SpreadsheetTriggerBuilder {
    const id = idOf('forSpreadsheet', args);
    if (!this._r.openDocument(id)) throw new ServiceError(NO_ITEM);
    return new SpreadsheetTriggerBuilder(this._r, this._handler, id);
  }

  forForm(...args: unknown[]): FormTriggerBuilder {
    return new FormTriggerBuilder(this._r, this._handler, idOf('forForm', args));
  }
}

const NO_ITEM = 'No item with the given ID could be found, or you do not have permission to access it.';

/** The id itself, or a file object that tells it. */
function idOf(method: string, args: readonly unknown[]): string {
  const [target] = args;
  if (typeof target === 'string') return target;
  const file = target as { readonly getId?: () => string } | null;
  if (args.length !== 1 || typeof file?.getId !== 'function') throw signatureError(`TriggerBuilder.${method}`, args);
  return file.getId();
}
