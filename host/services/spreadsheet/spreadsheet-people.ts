/** @fileoverview Spreadsheet: who may open it, and the old way to add a menu. */
import type { CallTable, ServiceObject } from '../service-object';
import { listOf, options, text } from './arguments';
import { SpreadsheetSheets } from './spreadsheet-sheets';
import { emailOf } from './user-argument';

interface MenuObject {
  addItem(caption: string, functionName: string): MenuObject;
  addSeparator(): MenuObject;
  addToUi(): void;
}

export abstract class SpreadsheetPeople extends SpreadsheetSheets {
  static override readonly calls: CallTable = {
    addEditor: 'other',
    addEditors: 'other',
    addMenu: 'ui',
    addViewer: 'other',
    addViewers: 'other',
    getEditors: 'other',
    getOwner: 'other',
    getViewers: 'other',
    removeEditor: 'other',
    removeViewer: 'other',
    updateMenu: 'ui',
  };

  getOwner(): ServiceObject {
    return this._f.user(this._document.owner);
  }

  getEditors(): ServiceObject[] {
    return this._document.editors().map((email) => this._f.user(email));
  }

  getViewers(): ServiceObject[] {
    return this._document.viewers().map((email) => this._f.user(email));
  }

  addEditor(...args: unknown[]): this {
    const [email] = this._take('addEditor', args, emailOf);
    return this._share([email], 'editor');
  }

  addEditors(...args: unknown[]): this {
    const [emails] = this._take('addEditors', args, listOf(text));
    return this._share(emails, 'editor');
  }

  addViewer(...args: unknown[]): this {
    const [email] = this._take('addViewer', args, emailOf);
    return this._share([email], 'viewer');
  }

  addViewers(...args: unknown[]): this {
    const [emails] = this._take('addViewers', args, listOf(text));
    return this._share(emails, 'viewer');
  }

  removeEditor(...args: unknown[]): this {
    const [email] = this._take('removeEditor', args, emailOf);
    return this._share([email], 'none');
  }

  removeViewer(...args: unknown[]): this {
    const [email] = this._take('removeViewer', args, emailOf);
    return this._share([email], 'none');
  }

  private _share(emails: readonly string[], level: 'editor' | 'viewer' | 'none'): this {
    this._editing();
    for (const email of emails) this._document.setAccess(email, level);
    return this;
  }

  addMenu(...args: unknown[]): void {
    this._menu('addMenu', args);
  }

  updateMenu(...args: unknown[]): void {
    this._menu('updateMenu', args);
  }

  /** Entries are { name, functionName }, null is a separator. */
  private _menu(method: string, args: unknown[]): void {
    const entry = (value: unknown) => (value === null ? null : options(value));
    const [name, entries] = this._take(method, args, text, listOf(entry));
    const ui = this._x.ui() as ServiceObject & { createMenu(caption: string): MenuObject };
    const menu = ui.createMenu(name);
    for (const each of entries) {
      if (each === null) menu.addSeparator();
      else menu.addItem(String(each.name), String(each.functionName));
    }
    menu.addToUi();
  }
}
