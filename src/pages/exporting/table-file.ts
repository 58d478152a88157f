/** @fileoverview The file of one table: fetched part by part, written as CSV or JSON. */
import type { ExportPart } from '../../application/filing/export-table';
import { exportingWords } from '../../messages/pages/exporting';
import { csvText } from '../parts/csv';
import { call } from '../parts/server';
import type { Answer } from '../parts/use-action';
import { spoken } from '../parts/words';

export type Format = 'csv' | 'json';

const words = spoken(exportingWords);

export async function fetchTable(
  table: string,
  told: (count: number) => void,
): Promise<Answer<{ readonly whole: ExportPart }>> {
  let from: number | undefined = 0;
  let whole: ExportPart = { keys: [], titles: [], rows: [] };
  while (from !== undefined) {
    const answer: Answer<{ readonly part: ExportPart }> = await call('exportTable', { table, from });
    if (!answer.ok) return answer;
    whole = { ...answer.part, rows: [...whole.rows, ...answer.part.rows] };
    from = answer.part.next;
    told(whole.rows.length);
  }
  return { ok: true, whole };
}

export function fileText({ keys, titles, rows }: ExportPart, format: Format): string {
  if (format === 'csv') return csvText([titles, ...rows.map((row) => row.map(cellText))]);
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at]]))),
    null,
    1,
  );
}

function cellText(cell: string | number | boolean): string {
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  return String(cell);
}
