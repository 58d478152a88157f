/** @fileoverview Every text that a person can see in the tabs in sight, the columns of collapsed groups included. */
import type { Host } from '../../../host';
import { tables } from '../../../src/schema/tables';

export function visibleTexts(host: Host): string[] {
  return host.tabs.filter((tab) => !host.sheet(tab).hidden).flatMap((tab) => textsOf(host, tab));
}

function textsOf(host: Host, tab: string): string[] {
  const sheet = host.sheet(tab);
  const hiddenRows = new Set(sheet.hiddenRows());
  const fields = tables.find((table) => table.tab === tab)?.fields ?? {};
  const rows = sheet.display();
  const keys = rows[0] ?? [];
  // A tick is seen as a box.
  const shown = (key: string) => !fields[key]?.hidden && key !== 'problems' && fields[key]?.type !== 'bool';
  return rows.flatMap((row, index) =>
    hiddenRows.has(index + 1) ? [] : row.filter((text, column) => text !== '' && shown(keys[column] ?? '')),
  );
}
