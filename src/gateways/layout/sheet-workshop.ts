/** @fileoverview The spreadsheet as set-up and repair work on it. */
import type { Filled, Repair, Workshop } from '../../application/set-up/workshop';
import type { Table } from '../../schema/define-table';
import { allTabs } from '../../schema/derive/tabs';
import { fieldGuideTab } from '../../schema/generated-tabs';
import type { Language } from '../../schema/language';
import type { OptionList } from '../../schema/options/define-option-list';
import { tables } from '../../schema/tables';
import { options as optionsTable } from '../../schema/tables/options';
import { settings as settingsTable } from '../../schema/tables/settings';
import { registerTabs } from '../register-tabs';
import { sheetRegister } from '../sheet-register';
import { openTab } from '../tab';
import { zoneOf } from '../zone';
import { mendColourRules, setColourRules } from './colour-rules';
import { dressFreshTab } from './dress-fresh-tab';
import { dropdownRules } from './dropdown-rules';
import { mendDropdowns, setCheckboxes, setDropdowns, setListDropdowns } from './dropdowns';
import { writeGuide } from './field-guide-tab';
import { mendFormats, setAllFormats } from './formats';
import { groupOptions } from './group-options';
import { layKeys, mendKeys } from './key-row';
import type { LaidTab } from './laid-tab';
import { finishSheet, roomForFields, sheetMaker } from './make-tabs';
import { type Domain, isProtected, protectTab } from './protections';
import { undressTab } from './undress-tab';
import type { Mended } from './unless-typed';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LOCALES: Readonly<Record<Language, string>> = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en_US' };
/** Behind what is seen daily, among what everybody may see. */
const guidePlace = tables.filter(({ visibility }) => visibility === 'daily').length;
/** In the order of their tabs. */
const ordered: readonly Table[] = allTabs().flatMap(({ name }) => tables.filter((table) => table.name === name));

export function sheetWorkshop(
  spreadsheet: Spreadsheet,
  knownIds: Readonly<Record<string, number>>,
  account: () => string,
): Workshop {
  const sheets = new Map<string, Sheet>();
  const laid = new Map<string, LaidTab>();
  const domain: Domain = { account };
  let listed: readonly Sheet[] | undefined;
  let zone: string | undefined;
  let resumed = false;

  const timeZone = () => {
    zone ??= spreadsheet.getSpreadsheetTimeZone();
    return zone;
  };

  /** Sheets by table, found by id, else by name; names are asked only of sheets that no id tells. */
  function look(): readonly Sheet[] {
    if (listed) return listed;
    listed = spreadsheet.getSheets();
    const byId = new Map(listed.map((sheet) => [sheet.getSheetId(), sheet]));
    for (const [name, id] of Object.entries(knownIds)) {
      const sheet = byId.get(id);
      if (!sheet) continue;
      sheets.set(name, sheet);
      byId.delete(id);
    }
    const unknown = [...byId.values()].map((sheet) => ({ sheet, tab: sheet.getName() }));
    for (const { name, tab } of [...tables, fieldGuideTab]) {
      const match = unknown.find((candidate) => candidate.tab === tab);
      if (match && !sheets.has(name)) sheets.set(name, match.sheet);
    }
    return listed;
  }

  function isEmpty(): boolean {
    return look().every((sheet) => sheet.getLastRow() === 0);
  }

  function mendTabs(language: Language): readonly Repair[] {
    const all = look();
    const blank = sheets.size === 0 && all.length === 1 && isEmpty() ? all[0] : undefined;
    const maker = sheetMaker(spreadsheet, blank);
    const made = new Set(ordered.filter(({ name }) => !sheets.has(name)));
    ordered.forEach((table, index) => {
      if (made.has(table)) sheets.set(table.name, maker.make(table, index));
    });
    return ordered.flatMap((table) => {
      const sheet = sheets.get(table.name) as Sheet;
      if (made.has(table)) {
        roomForFields(table, sheet);
        const tab = layKeys(table, sheet, language);
        // Before anything is written: a date put into a text column stays text.
        setAllFormats(tab);
        laid.set(table.name, tab);
        return [{ what: 'tab' as const, tab: table.tab }];
      }
      if (resumed) finishSheet(table, sheet);
      const { tab, repairs } = mendKeys(table, sheet, language);
      // Half made, it is looked at before it is dressed.
      laid.set(table.name, resumed ? { ...tab, fresh: false } : tab);
      if (resumed) setAllFormats(tab);
      return repairs;
    });
  }

  function dress(lists: readonly OptionList[], editors: readonly string[], filled: Filled): readonly Repair[] {
    const rules = dropdownRules(laid);
    const protect = protectionsMissing();
    return [...laid.values()].flatMap((tab) => {
      const repairs: Repair[] = [];
      const mended = (what: 'formats' | 'dropdowns' | 'rules' | 'protection') =>
        repairs.push({ what, tab: tab.table.tab });
      const say = (outcome: Mended, what: 'formats' | 'dropdowns') => {
        if (outcome === 'mended') mended(what);
        else if (outcome === 'refused' && !repairs.some((repair) => repair.what === 'typed')) {
          repairs.push({ what: 'typed', tab: tab.table.tab });
        }
      };
      if (tab.fresh) {
        dressFreshTab(tab);
        setDropdowns(tab, filled[tab.table.name] ?? 0, lists, rules);
        setColourRules(tab);
      } else if (tab.table.visibility !== 'machine' || resumed) {
        if (resumed) dressFreshTab(tab);
        const known = filled[tab.table.name];
        if (known !== undefined) tab.records = known;
        say(mendFormats(tab), 'formats');
        say(mendDropdowns(tab, lists, rules), 'dropdowns');
        if (mendColourRules(tab)) mended('rules');
      }
      if (protect.has(tab.table.name)) {
        protectTab(tab, editors, domain);
        if (!tab.fresh) mended('protection');
      }
      return repairs;
    });
  }

  /** The tables whose tab is not protected; when none can be missing, counting them is enough. */
  function protectionsMissing(): ReadonlySet<string> {
    const names = [...laid.values()].filter(({ table }) => isProtected(table)).map(({ table }) => table.name);
    if ([...laid.values()].every(({ fresh }) => fresh)) return new Set(names);
    const there = spreadsheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    if (there.length >= names.length) return new Set();
    const protectedIds = new Set(there.map((protection) => protection.getRange().getSheet().getSheetId()));
    return new Set(names.filter((name) => !protectedIds.has(laid.get(name)?.sheet.getSheetId() ?? -1)));
  }

  function sheetIds(): Readonly<Record<string, number>> {
    const ids: Record<string, number> = { ...knownIds };
    for (const [name, sheet] of sheets) ids[name] = sheet.getSheetId();
    for (const [name, { sheet }] of laid) ids[name] = sheet.getSheetId();
    return ids;
  }

  /** The tab as it is, with nothing mended. */
  function opened(table: Table): LaidTab | undefined {
    const known = laid.get(table.name);
    if (known) return known;
    look();
    const sheet = sheets.get(table.name);
    if (!sheet) return undefined;
    const tab: LaidTab = { table, sheet, fresh: false, columns: new Map(openTab(table, sheet).columns) };
    laid.set(table.name, tab);
    return tab;
  }

  function renewDropdowns(lists: readonly OptionList[], names: ReadonlySet<string>): void {
    const users = ordered.filter((table) =>
      Object.values(table.fields).some(({ options: list }) => list !== undefined && names.has(list)),
    );
    for (const table of [optionsTable, ...users]) opened(table);
    const rules = dropdownRules(laid);
    for (const table of users) {
      const tab = opened(table);
      if (tab) setListDropdowns(tab, lists, rules, names);
    }
  }

  return {
    id: spreadsheet.getId(),
    groupOptions() {
      const tab = opened(optionsTable);
      return tab ? groupOptions(tab) : 0;
    },
    renewDropdowns,
    lockTabs(editors) {
      for (const table of ordered.filter(({ locked }) => locked)) {
        const tab = opened(table);
        if (tab) protectTab(tab, editors, domain);
      }
    },
    showSettings() {
      look();
      for (const { name } of ordered.filter(({ visibility }) => visibility === 'managers'))
        sheets.get(name)?.showSheet();
      sheets.get(settingsTable.name)?.activate();
    },
    undress() {
      for (const protection of spreadsheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
        const id = protection.getRange().getSheet().getSheetId();
        if (Object.values(sheetIds()).includes(id)) protection.remove();
      }
      for (const table of ordered) {
        const tab = opened(table);
        if (tab) undressTab(tab);
      }
    },
    addCheckboxes(table, first, last) {
      const tab = opened(table);
      if (tab) setCheckboxes(tab, first, last);
    },
    isEmpty,
    resume() {
      resumed = true;
    },
    has(table) {
      look();
      return sheets.has(table.name);
    },
    timeZone,
    setPlace(wanted, language) {
      if (wanted !== timeZone()) spreadsheet.setSpreadsheetTimeZone(wanted);
      zone = wanted;
      spreadsheet.setSpreadsheetLocale(LOCALES[language]);
    },
    mendTabs,
    openRegister() {
      const others = registerTabs(spreadsheet, sheetIds(), look());
      const open = (table: Table) => {
        const tab = laid.get(table.name);
        return tab
          ? { table, sheet: tab.sheet, keyRow: 1, columns: tab.columns, fresh: tab.fresh }
          : others.open(table);
      };
      return sheetRegister({ open }, zoneOf(timeZone()));
    },
    sheetIds,
    hideRows(table, first, count) {
      laid.get(table.name)?.sheet.hideRows(first, count);
    },
    dress,
    writeGuide(hints, titles, rows) {
      const known = sheets.get(fieldGuideTab.name);
      sheets.set(fieldGuideTab.name, writeGuide(spreadsheet, known, guidePlace, hints, titles, rows));
    },
  };
}
