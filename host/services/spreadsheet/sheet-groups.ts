/** @fileoverview Sheet: groups of rows and columns. */
import { groupAt, groupDepth, setCollapsed } from '../../workbook/groups';
import type { Axis } from '../../workbook/workbook';
import { type EnumMember, enumMember } from '../enums';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { integer, memberOf } from './arguments';
import type { Group } from './group';
import { SheetLayout } from './sheet-layout';
import { GroupControlTogglePosition } from './spreadsheet-enums';

export abstract class SheetGroups extends SheetLayout {
  static override readonly calls: CallTable = {
    collapseAllColumnGroups: 'write',
    collapseAllRowGroups: 'write',
    expandAllColumnGroups: 'write',
    expandAllRowGroups: 'write',
    expandColumnGroupsUpToDepth: 'write',
    expandRowGroupsUpToDepth: 'write',
    getColumnGroup: 'read',
    getColumnGroupControlPosition: 'read',
    getColumnGroupDepth: 'read',
    getRowGroup: 'read',
    getRowGroupControlPosition: 'read',
    getRowGroupDepth: 'read',
    setColumnGroupControlPosition: 'write',
    setRowGroupControlPosition: 'write',
  };

  getRowGroup(...args: unknown[]): Group {
    const [index, depth] = this._take('getRowGroup', args, integer, integer);
    return this._group('row', index, depth);
  }

  getColumnGroup(...args: unknown[]): Group {
    const [index, depth] = this._take('getColumnGroup', args, integer, integer);
    return this._group('column', index, depth);
  }

  getRowGroupDepth(...args: unknown[]): number {
    const [index] = this._take('getRowGroupDepth', args, integer);
    this._assertLines('row', index, 1);
    return groupDepth(this._model(), 'row', index);
  }

  getColumnGroupDepth(...args: unknown[]): number {
    const [index] = this._take('getColumnGroupDepth', args, integer);
    this._assertLines('column', index, 1);
    return groupDepth(this._model(), 'column', index);
  }

  /** A missing group is an exception, not null [docs ref: Sheet.getColumnGroup]; the wording of live is unknown. */
  private _group(axis: Axis, index: number, depth: number): Group {
    const group = groupAt(this._model(), axis, index, depth);
    if (!group) throw new ServiceError(`There is no ${axis} group at ${index} with depth ${depth}.`);
    return this._f.group(this._place, axis, group.start, depth);
  }

  collapseAllRowGroups(...args: unknown[]): this {
    this._take('collapseAllRowGroups', args);
    return this._collapseAll('row', () => true);
  }

  expandAllRowGroups(...args: unknown[]): this {
    this._take('expandAllRowGroups', args);
    return this._collapseAll('row', () => false);
  }

  expandRowGroupsUpToDepth(...args: unknown[]): this {
    const [upTo] = this._take('expandRowGroupsUpToDepth', args, integer);
    return this._collapseAll('row', (depth) => depth > upTo);
  }

  collapseAllColumnGroups(...args: unknown[]): this {
    this._take('collapseAllColumnGroups', args);
    return this._collapseAll('column', () => true);
  }

  expandAllColumnGroups(...args: unknown[]): this {
    this._take('expandAllColumnGroups', args);
    return this._collapseAll('column', () => false);
  }

  expandColumnGroupsUpToDepth(...args: unknown[]): this {
    const [upTo] = this._take('expandColumnGroupsUpToDepth', args, integer);
    return this._collapseAll('column', (depth) => depth > upTo);
  }

  private _collapseAll(axis: Axis, collapsed: (depth: number) => boolean): this {
    return this._writing((sheet) => {
      const groups = axis === 'row' ? sheet.rowGroups : sheet.columnGroups;
      for (const group of groups) setCollapsed(this._book, sheet, axis, group, collapsed(group.depth));
    });
  }

  getRowGroupControlPosition(): EnumMember {
    return this._controlPosition('row');
  }

  getColumnGroupControlPosition(): EnumMember {
    return this._controlPosition('column');
  }

  setRowGroupControlPosition(...args: unknown[]): this {
    return this._setControlPosition('setRowGroupControlPosition', 'row', args);
  }

  setColumnGroupControlPosition(...args: unknown[]): this {
    return this._setControlPosition('setColumnGroupControlPosition', 'column', args);
  }

  private _controlPosition(axis: Axis): EnumMember {
    return enumMember('GroupControlTogglePosition', this._model().groupControls?.[axis] ?? 'AFTER');
  }

  private _setControlPosition(method: string, axis: Axis, args: unknown[]): this {
    const [position] = this._take(method, args, memberOf(GroupControlTogglePosition));
    return this._writing((sheet) => {
      sheet.groupControls = { ...sheet.groupControls, [axis]: position.name };
    });
  }
}
