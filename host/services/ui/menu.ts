/** @fileoverview A menu under construction; addToUi shows it to the person at the keyboard. */

import { personOf } from '../../runtime/host-state';
import type { MenuItem } from '../../runtime/menus';
import type { RuntimeContext } from '../../runtime/runtime-context';
import { signatureError } from '../errors';
import { type CallTable, ServiceObject } from '../service-object';

export class Menu extends ServiceObject {
  static override readonly calls: CallTable = {
    addItem: 'free',
    addSeparator: 'free',
    addSubMenu: 'free',
    addToUi: 'ui',
  };

  readonly className = 'Menu';
  readonly _items: MenuItem[] = [];

  constructor(
    private readonly _r: RuntimeContext,
    readonly _caption: string,
  ) {
    super(_r);
  }

  addItem(...args: unknown[]): this {
    const [caption, fn] = args;
    if (args.length !== 2 || typeof caption !== 'string' || typeof fn !== 'string')
      throw signatureError('Menu.addItem', args);
    this._items.push({ caption, fn });
    return this;
  }

  addSeparator(): this {
    this._items.push('separator');
    return this;
  }

  addSubMenu(...args: unknown[]): this {
    const [menu] = args;
    if (args.length !== 1 || !(menu instanceof Menu)) throw signatureError('Menu.addSubMenu', args);
    this._items.push({ caption: menu._caption, items: menu._items });
    return this;
  }

  /** A second menu of the same name replaces the first [facts 2.7]. */
  addToUi(): null {
    const { menus } = personOf(this._r.state, this._r.run.effectiveUser);
    menus.set(this._caption, { caption: this._caption, items: [...this._items] });
    return null;
  }
}
