/** @fileoverview Finds the tab of a table: by its sheet id, which survives a rename, then by its name. */
import { MissingNumbers } from '../application/keeping/missing-numbers';
import type { Ledger } from '../application/ports';
import { fieldKeys, type Table } from '../schema/define-table';
import { knownTop, rememberTop } from './known-keys';
import { openTab, openWhole, recalledTab, type Tab } from './tab';
import type { Tabs } from './tabs';
import { gridSize } from './whole-grid';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export class MissingTab extends Error {
  override name = 'MissingTab';
  constructor(readonly table: Table) {
    super(`Cannot find tab ${table.tab}: run repair to restore it`);
  }
}

interface Memory {
  /** Keeps where columns stood when they were read. */
  readonly ledger?: Ledger;
  /** Whether tabs may be opened by that, without a read. */
  readonly recalls?: boolean;
}

/** `known` are sheets at hand already, such as the one an event came from. */
export function registerTabs(
  spreadsheet: Spreadsheet,
  sheetIds: Readonly<Record<string, number>>,
  known: readonly Sheet[] = [],
  { ledger, recalls = false }: Memory = {},
): Tabs & { find(table: Table): Sheet | undefined } {
  const byId = new Map<number, Sheet>(known.map((sheet) => [sheet.getSheetId(), sheet]));
  const open = new Map<string, Tab>();
  let listed = false;
  let isRecalling = recalls;

  function find(table: Table): Sheet | undefined {
    const id = sheetIds[table.name];
    if (id !== undefined && !byId.has(id) && !listed) {
      listed = true;
      for (const sheet of spreadsheet.getSheets()) byId.set(sheet.getSheetId(), sheet);
    }
    return (id === undefined ? undefined : byId.get(id)) ?? spreadsheet.getSheetByName(table.tab) ?? undefined;
  }

  function sheetOf(table: Table): Sheet {
    const sheet = find(table);
    if (!sheet) throw new MissingTab(table);
    return sheet;
  }

  function recalled(table: Table): Tab | undefined {
    if (!isRecalling || !ledger) return undefined;
    const sheet = sheetOf(table);
    const top = knownTop(table, gridSize(sheet).columns, ledger);
    return top && recalledTab(table, sheet, top);
  }

  function read(table: Table): Tab {
    const tab = openTab(table, sheetOf(table));
    if (ledger && tab.top) rememberTop(table, tab.top, ledger);
    return tab;
  }

  return {
    find,
    whole(table, end) {
      if (open.has(table.name)) return undefined;
      const whole = openWhole(table, sheetOf(table), end);
      mustHoldNumbers(whole.tab);
      open.set(table.name, whole.tab);
      return whole;
    },
    assume(table) {
      const sheet = open.has(table.name) ? undefined : find(table);
      const columns = new Map(fieldKeys(table).map((key, index) => [key, index + 1]));
      return sheet && { table, sheet, keyRow: 1, columns };
    },
    readAnew: () => {
      isRecalling = false;
    },
    forget: () => {
      isRecalling = false;
      open.clear();
    },
    open(table) {
      let tab = open.get(table.name);
      if (!tab) {
        tab = recalled(table) ?? read(table);
        mustHoldNumbers(tab);
        open.set(table.name, tab);
      }
      return tab;
    },
  };
}

function mustHoldNumbers({ table, columns }: Tab): void {
  if (table.id && 'id' in table.fields && !columns.has('id')) throw new MissingNumbers(table);
}
