/** @fileoverview Enumerations [facts 1.1; gas-fakes test/testenums.js]. */

import { type MemberRow, membersHold } from '../builders/member-table';

describe('enumerations', () => {
  const rows: MemberRow[] = [
    [
      'toString, name, ordinal, compareTo',
      'const e = SpreadsheetApp.ProtectionType.SHEET; return [e.toString(), e.name(), e.ordinal(), e.compareTo(e), typeof e, JSON.stringify(e), String(e)];',
      ['SHEET', 'SHEET', 1, 0, 'object', '"SHEET"', 'SHEET'],
    ],
    [
      'identity',
      "return [sheet.getType() === SpreadsheetApp.SheetType.GRID, SpreadsheetApp.ProtectionType.SHEET === SpreadsheetApp.ProtectionType.SHEET, sheet.getType() == 'GRID'];",
      [true, true, true],
    ],
    [
      'compareTo of another',
      'return SpreadsheetApp.ProtectionType.SHEET.compareTo(SpreadsheetApp.ProtectionType.RANGE) !== 0;',
      true,
    ],
    [
      'a text in its place',
      "return caught(() => ss.getProtections('SHEET')).startsWith('Exception: The parameters (String)');",
      true,
    ],
    ...[
      'AutoFillSeries',
      'BooleanCriteria',
      'BorderStyle',
      'ColorType',
      'CopyPasteType',
      'DataValidationCriteria',
      'DeveloperMetadataLocationType',
      'DeveloperMetadataVisibility',
      'Dimension',
      'Direction',
      'GroupControlTogglePosition',
      'InterpolationType',
      'ProtectionType',
      'RecalculationInterval',
      'RelativeDate',
      'SheetType',
      'SortOrder',
      'TextDirection',
      'TextToColumnsDelimiter',
      'ThemeColorType',
      'ValueType',
      'WrapStrategy',
      'BandingTheme',
    ].map(
      (name): MemberRow => [
        `SpreadsheetApp.${name}`,
        `const all = SpreadsheetApp.${name}; const keys = Object.keys(all).filter((k) => typeof all[k] === 'object'); return [keys.length > 0, keys.every((k, i) => all[k].toString() === k && all[k].name() === k && all[k].ordinal() === i && all[k].compareTo(all[k]) === 0)];`,
        [true, true],
      ],
    ),
  ];
  membersHold(rows);
});
