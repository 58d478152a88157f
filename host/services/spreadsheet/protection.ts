/** @fileoverview Protection of a range or a sheet: who may edit, or a mere warning. */
import { namedRange } from '../../workbook/named-ranges';
import { PROTECTED_CELL } from '../../workbook/protection';
import { gridRect } from '../../workbook/sheet-model';
import type { Protection as ProtectionModel } from '../../workbook/sheet-parts';
import type { EnumMember } from '../enums';
import { ServiceError, signatureError } from '../errors';
import type { CallTable, ServiceObject } from '../service-object';
import { boolean, type Decoder, listOf, NO_MATCH, nullableText, ofClass, take, text, tryTake } from './arguments';
import type { Family } from './family';
import type { NamedRange } from './named-range';
import { type SheetPlace, sheetAt } from './place';
import { lastingEditors, mayEditProtection } from './protection-editors';
import type { Range } from './range';
import { ProtectionType } from './spreadsheet-enums';
import { SpreadsheetObject } from './spreadsheet-object';
import { emailOf } from './user-argument';

export class Protection extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    addEditor: 'write',
    addEditors: 'write',
    canDomainEdit: 'read',
    canEdit: 'read',
    getDescription: 'read',
    getEditors: 'read',
    getProtectionType: 'read',
    getRange: 'read',
    getRangeName: 'read',
    getUnprotectedRanges: 'read',
    isWarningOnly: 'read',
    remove: 'structure',
    removeEditor: 'write',
    removeEditors: 'write',
    setDescription: 'write',
    setDomainEdit: 'write',
    setNamedRange: 'write',
    setRange: 'write',
    setRangeName: 'write',
    setUnprotectedRanges: 'write',
    setWarningOnly: 'write',
  };

  readonly className = 'Protection';

  constructor(
    family: Family,
    readonly _place: SheetPlace,
    readonly _id: number,
  ) {
    super(family);
  }

  getProtectionType(): EnumMember {
    return this._model().range === null ? ProtectionType.SHEET : ProtectionType.RANGE;
  }

  /** A sheet's protection gives the whole grid. */
  getRange(): Range {
    return this._f.range(this._place, this._model().range ?? gridRect(sheetAt(this._place)));
  }

  getRangeName(): string | null {
    return this._model().namedRange;
  }

  getDescription(): string {
    return this._model().description;
  }

  setDescription(...args: unknown[]): this {
    const [description] = this._take('setDescription', args, text);
    return this._change((model) => {
      model.description = description;
    });
  }

  isWarningOnly(): boolean {
    return this._model().warningOnly;
  }

  setWarningOnly(...args: unknown[]): this {
    const [warningOnly] = this._take('setWarningOnly', args, boolean);
    return this._change((model) => {
      model.warningOnly = warningOnly;
    });
  }

  canEdit(): boolean {
    return mayEditProtection(this._x, this._place.document, this._model());
  }

  /** [] on a fresh protection although everybody may still edit [issuetracker 442636162]. */
  getEditors(): ServiceObject[] {
    const model = this._model();
    this._assertCanEdit(model);
    return (model.editors ?? model.invited ?? []).map((email) => this._f.user(email));
  }

  addEditor(...args: unknown[]): this {
    const [email] = this._take('addEditor', args, emailOf);
    return this._add([email]);
  }

  addEditors(...args: unknown[]): this {
    const [emails] = this._take('addEditors', args, listOf(emailOf));
    return this._add(emails);
  }

  removeEditor(...args: unknown[]): this {
    const [email] = this._take('removeEditor', args, emailOf);
    return this._remove([email]);
  }

  removeEditors(...args: unknown[]): this {
    const [emails] = this._take('removeEditors', args, listOf(emailOf));
    return this._remove(emails);
  }

  /** While the list mirrors the file's editors, one more shuts nobody out: only a removal does. */
  private _add(emails: readonly string[]): this {
    return this._change((model) => {
      const known = model.editors ?? model.invited ?? [];
      const next = [...known, ...emails.filter((email) => !known.includes(email))];
      if (model.editors === null) model.invited = next;
      else model.editors = next;
    });
  }

  /** A removal ends the mirroring; the owner and the current user stay [docs ref: Protection]. */
  private _remove(emails: readonly string[]): this {
    return this._change((model) => {
      const keeps = lastingEditors(this._x, this._place.document);
      const left = (model.editors ?? model.invited ?? []).filter((email) => !emails.includes(email));
      model.editors = [...keeps, ...left.filter((email) => !keeps.includes(email))];
    });
  }

  canDomainEdit(): boolean {
    const model = this._model();
    this._assertCanEdit(model);
    return model.domainEdit;
  }

  setDomainEdit(...args: unknown[]): this {
    const [editable] = this._take('setDomainEdit', args, boolean);
    // Throws outside a Workspace domain [docs ref: Protection.setDomainEdit]; the wording of live is unknown.
    if (this._x.domain === null) throw new ServiceError('This spreadsheet does not belong to a domain.');
    return this._change((model) => {
      model.domainEdit = editable;
    });
  }

  getUnprotectedRanges(): Range[] {
    return this._model().unprotected.map((area) => this._f.range(this._place, area));
  }

  setUnprotectedRanges(...args: unknown[]): this {
    const [ranges] = this._take('setUnprotectedRanges', args, listOf(ofClass<Range>('Range')));
    if (ranges.some((range) => range._place.sheetId !== this._place.sheetId)) {
      throw signatureError('Protection.setUnprotectedRanges', args);
    }
    return this._change((model) => {
      model.unprotected = ranges.map((range) => ({ ...range._area }));
    });
  }

  setRange(...args: unknown[]): this {
    const [range] = this._take('setRange', args, ofClass<Range>('Range'));
    return this._change((model) => {
      model.range = { ...range._area };
      model.namedRange = null;
    });
  }

  setRangeName(...args: unknown[]): this {
    const [name] = this._take('setRangeName', args, nullableText);
    const named = name === null ? null : namedRange(this._place.document.workbook, name);
    if (!named?.range) throw new ServiceError('Range not found');
    const { range } = named;
    return this._change((model) => {
      model.range = { ...range };
      model.namedRange = named.name;
    });
  }

  setNamedRange(...args: unknown[]): this {
    const [named] = this._take('setNamedRange', args, ofClass<NamedRange>('NamedRange'));
    return this.setRangeName(named.getName());
  }

  remove(...args: unknown[]): void {
    const none = tryTake(args);
    if (none === NO_MATCH) throw signatureError('Protection.remove', args);
    const model = this._model();
    this._assertCanEdit(model);
    const sheet = sheetAt(this._place);
    sheet.protections = sheet.protections.filter((each) => each !== model);
  }

  private _model(): ProtectionModel {
    const model = sheetAt(this._place).protections.find(({ id }) => id === this._id);
    if (!model) throw new ServiceError('The protected range or sheet no longer exists.');
    return model;
  }

  private _change(apply: (model: ProtectionModel) => void): this {
    this._x.buffer(() => {
      const model = this._model();
      this._assertCanEdit(model);
      apply(model);
    }, 0);
    return this;
  }

  /** Who is locked out may not change the lock either. */
  private _assertCanEdit(model: ProtectionModel): void {
    if (!mayEditProtection(this._x, this._place.document, model)) throw new ServiceError(PROTECTED_CELL);
  }

  private _take<D extends readonly Decoder<unknown>[]>(method: string, args: readonly unknown[], ...decoders: D) {
    return take(`Protection.${method}`, args, ...decoders);
  }
}
