/** @fileoverview All tabs in their order, with colour and who sees them. */
import type { Table, Visibility } from '../define-table';
import {
  annualAuditTab,
  dashboardTab,
  fieldGuideTab,
  type GeneratedTab,
  problemsTab,
  quarterlyReviewTab,
  todoTab,
} from '../generated-tabs';
import { tables } from '../tables';

export interface Tab {
  readonly name: string;
  readonly tab: string;
  readonly visibility: Visibility;
  /** Undefined: no colour. */
  readonly colour: string | undefined;
  readonly generated: boolean;
}

const colours: Readonly<Record<Visibility, string | undefined>> = {
  daily: '#1a73e8',
  whenFilled: '#f29900',
  managers: '#9aa0a6',
  machine: undefined,
};

function tabOf({ name, tab, visibility }: Table | GeneratedTab, generated: boolean): Tab {
  return { name, tab, visibility, colour: colours[visibility], generated };
}

function tableTabs(visibility: Visibility): Tab[] {
  return tables.filter((table) => table.visibility === visibility).map((table) => tabOf(table, false));
}

export function allTabs(): Tab[] {
  return [
    tabOf(dashboardTab, true),
    ...tableTabs('daily'),
    tabOf(todoTab, true),
    tabOf(problemsTab, true),
    ...tableTabs('whenFilled'),
    tabOf(quarterlyReviewTab, true),
    tabOf(annualAuditTab, true),
    tabOf(fieldGuideTab, true),
    ...tableTabs('managers'),
    ...tableTabs('machine'),
  ];
}
