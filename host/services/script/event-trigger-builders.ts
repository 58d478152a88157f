/** @fileoverview Builders of triggers that wait for events of a spreadsheet or a form. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import type { TriggerKind } from '../../runtime/trigger-store';
import { ServiceError } from '../errors';
import { type CallTable, ServiceObject } from '../service-object';
import { createTrigger } from './create-trigger';
import type { Trigger } from './trigger';

abstract class EventTriggerBuilder extends ServiceObject {
  protected abstract readonly _source: 'SPREADSHEETS' | 'FORMS';
  private _kind: TriggerKind | null = null;

  constructor(
    protected readonly _r: RuntimeContext,
    private readonly _handler: string,
    private readonly _sourceId: string,
  ) {
    super(_r);
  }

  create(): Trigger {
    if (!this._kind) throw new ServiceError('You must specify an event for the trigger.');
    const plan = { handler: this._handler, kind: this._kind, source: this._source, sourceId: this._sourceId };
    return createTrigger(this._r, plan);
  }

  protected _on(kind: TriggerKind): this {
    this._kind = kind;
    return this;
  }
}

export class SpreadsheetTriggerBuilder extends EventTriggerBuilder {
  static override readonly calls: CallTable = {
    create: 'other',
    onChange: 'free',
    onEdit: 'free',
    onFormSubmit: 'free',
    onOpen: 'free',
  };

  readonly className = 'SpreadsheetTriggerBuilder';
  protected readonly _source = 'SPREADSHEETS';

  onChange(): this {
    return this._on('ON_CHANGE');
  }

  onEdit(): this {
    return this._on('ON_EDIT');
  }

  onFormSubmit(): this {
    return this._on('ON_FORM_SUBMIT');
  }

  onOpen(): this {
    return this._on('ON_OPEN');
  }
}

export class FormTriggerBuilder extends EventTriggerBuilder {
  static override readonly calls: CallTable = { create: 'other', onFormSubmit: 'free', onOpen: 'free' };

  readonly className = 'FormTriggerBuilder';
  protected readonly _source = 'FORMS';

  onFormSubmit(): this {
    return this._on('ON_FORM_SUBMIT');
  }

  onOpen(): this {
    return this._on('ON_OPEN');
  }
}
