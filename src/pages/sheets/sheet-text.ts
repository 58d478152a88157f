/** @fileoverview A sheet as plain text, to be sent by chat and answered line by line. */
import type { CollectionSheet, SheetField } from '../../application/filing/collection-sheets';

export function sheetText(heads: readonly string[], { groups }: CollectionSheet, filled: boolean): string {
  const parts = groups.map(({ title, fields }) => {
    const lines = fields.map((field) => `${field.label}${markOf(field)}：${answerText(field, filled)}`);
    return [...(title === '' ? [] : [`【${title}】`]), ...lines].join('\n');
  });
  return [...heads.filter(Boolean), ...parts].join('\n\n');
}

export function markOf({ required, always }: SheetField): string {
  if (!required) return '';
  return always ? '*' : '**';
}

export function boxText(ticked: boolean): string {
  return ticked ? '☑' : '□';
}

function answerText({ boxes, value }: SheetField, filled: boolean): string {
  const ticks = boxes.map(({ label, ticked }) => `${boxText(filled && ticked)} ${label}`);
  return [...ticks, ...(filled && value !== '' ? [value] : [])].join('  ');
}
