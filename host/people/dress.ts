/** @fileoverview A person formats cells and writes notes. */
import { captureArea } from '../workbook/area-image';
import { setAttribute } from '../workbook/attribute-blocks';
import type { AttributeName, Attributes, FORMAT_ATTRIBUTES } from '../workbook/attributes';
import type { Rect } from '../workbook/rect';
import type { SheetModel } from '../workbook/sheet-model';
import { attempt } from './attempt';
import { type ChangeType, type Desk, type PeopleResult, remember } from './desk';
import { changed } from './reports';

/** null goes back to the default. */
export type Formats = { readonly [K in (typeof FORMAT_ATTRIBUTES)[number]]?: Attributes[K] | null };

function setAttributes(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  area: Rect,
  values: Readonly<Partial<Record<AttributeName, unknown>>>,
  change: ChangeType,
): PeopleResult {
  return attempt(desk, user, [{ sheet, area }], () => {
    remember(desk, user, { kind: 'cells', laid: [{ sheetId: sheet.id, area, image: captureArea(sheet, area) }] });
    for (const [name, value] of Object.entries(values)) {
      setAttribute(
        desk.workbook,
        sheet,
        area,
        name as AttributeName,
        (value ?? undefined) as Attributes[AttributeName],
      );
    }
    return changed(change);
  });
}

/** Formats raise a change, never an edit [docs: event objects]. */
export function formatArea(desk: Desk, user: string, sheet: SheetModel, area: Rect, formats: Formats): PeopleResult {
  return setAttributes(desk, user, sheet, area, formats, 'FORMAT');
}

/** No source says what a note raises; a change of no kind promises least. */
export function writeNote(desk: Desk, user: string, sheet: SheetModel, area: Rect, note: string): PeopleResult {
  return setAttributes(desk, user, sheet, area, { note: note === '' ? null : note }, 'OTHER');
}
