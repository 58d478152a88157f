/** @fileoverview Copying, moving and finding [docs ref: Range.copyTo, TextFinder; facts 2.3]. */
import { type MemberRow, membersHold } from '../builders/member-table';

describe('copying and moving', () => {
  const fill = "sheet.getRange('A1:B2').setValues([['V1', 'V2'], ['V3', 'V4']]).setBackground('#ff0000');";
  const rows: MemberRow[] = [
    [
      'copyTo',
      `${fill} sheet.getRange('A1:B2').copyTo(sheet.getRange('D1')); return [sheet.getRange('D1:E2').getValues(), sheet.getRange('E2').getBackground()];`,
      [
        [
          ['V1', 'V2'],
          ['V3', 'V4'],
        ],
        '#ff0000',
      ],
    ],
    [
      'copyTo a larger target',
      `${fill} sheet.getRange('A1:B2').copyTo(sheet.getRange('D1:F4')); return sheet.getRange('D1:F4').getValues();`,
      [
        ['V1', 'V2', ''],
        ['V3', 'V4', ''],
        ['V1', 'V2', ''],
        ['V3', 'V4', ''],
      ],
    ],
    [
      'copyTo(contentsOnly)',
      `${fill} sheet.getRange('D1:E2').setBackground('#cccccc'); sheet.getRange('A1:B2').copyTo(sheet.getRange('D1'), { contentsOnly: true }); return [sheet.getRange('D1').getValue(), sheet.getRange('D1').getBackground()];`,
      ['V1', '#cccccc'],
    ],
    [
      'copyTo(formatOnly)',
      `${fill} sheet.getRange('D1').setValue('X'); sheet.getRange('A1').copyTo(sheet.getRange('D1'), { formatOnly: true }); return [sheet.getRange('D1').getValue(), sheet.getRange('D1').getBackground()];`,
      ['X', '#ff0000'],
    ],
    [
      'copyTo(PASTE_VALUES)',
      `${fill} sheet.getRange('C1').setFormula('=A1'); sheet.getRange('C1').copyTo(sheet.getRange('D5'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false); return [sheet.getRange('D5').getValue(), sheet.getRange('D5').getFormula()];`,
      ['V1', ''],
    ],
    [
      'copyTo, transposed',
      `${fill} sheet.getRange('A1:B2').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true); return sheet.getRange('D1:E2').getValues();`,
      [
        ['V1', 'V3'],
        ['V2', 'V4'],
      ],
    ],
    [
      'copyTo carries formulas',
      "sheet.getRange('A1').setValue(2); sheet.getRange('B1').setFormula('=A1*2'); sheet.getRange('B1').copyTo(sheet.getRange('B2')); return sheet.getRange('B2').getFormula();",
      '=A2*2',
    ],
    [
      'copyTo nothing',
      `${fill} return caught(() => sheet.getRange('A1').copyTo()).includes("don't match the method signature");`,
      true,
    ],
    [
      'copyTo of blanks clears',
      `${fill} sheet.getRange('G1:H2').copyTo(sheet.getRange('A1')); return [sheet.getRange('A1:B2').getValues(), sheet.getRange('A1').getBackground()];`,
      [
        [
          ['', ''],
          ['', ''],
        ],
        '#ffffff',
      ],
    ],
    [
      'copyTo another tab',
      `${fill} const other = ss.insertSheet(); sheet.getRange('A1:B2').copyTo(other.getRange('A1')); return other.getDataRange().getValues();`,
      [
        ['V1', 'V2'],
        ['V3', 'V4'],
      ],
    ],
    [
      'moveTo',
      `${fill} sheet.getRange('A1:B2').moveTo(sheet.getRange('D1')); return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground(), sheet.getRange('D1:E2').getValues(), sheet.getRange('D1').getBackground()];`,
      [
        '',
        '#ffffff',
        [
          ['V1', 'V2'],
          ['V3', 'V4'],
        ],
        '#ff0000',
      ],
    ],
    [
      'moveTo onto itself',
      `${fill} sheet.getRange('A1:B2').moveTo(sheet.getRange('B1')); return sheet.getRange('A1:C2').getValues();`,
      [
        ['', 'V1', 'V2'],
        ['', 'V3', 'V4'],
      ],
    ],
    [
      'copyValuesToRange',
      `${fill} sheet.getRange('A1:B2').copyValuesToRange(sheet, 4, 5, 1, 2); return [sheet.getRange('D1:E2').getValues(), sheet.getRange('D1').getBackground()];`,
      [
        [
          ['V1', 'V2'],
          ['V3', 'V4'],
        ],
        '#ffffff',
      ],
    ],
    [
      'copyFormatToRange',
      `${fill} sheet.getRange('A1:B2').copyFormatToRange(sheet, 4, 5, 1, 2); return [sheet.getRange('D1').getValue(), sheet.getRange('D1').getBackground()];`,
      ['', '#ff0000'],
    ],
  ];
  membersHold(rows);
});

describe('finding text', () => {
  const fill = "sheet.getRange('A1:B2').setValues([['sample', 'Sámple'], ['SampleA', '=\"sam\"&\"ple\"']]);";
  const all = 'findAll().map((r) => r.getA1Notation())';
  const rows: MemberRow[] = [
    [
      'findAll',
      `${fill} return [sheet.createTextFinder('sample').${all}, ss.createTextFinder('sample').${all}, sheet.getRange('A2:B2').createTextFinder('sample').${all}];`,
      [
        ['A1', 'A2', 'B2'],
        ['A1', 'A2', 'B2'],
        ['A2', 'B2'],
      ],
    ],
    ['matchCase', `${fill} return sheet.createTextFinder('sample').matchCase(true).${all};`, ['A1', 'B2']],
    ['matchEntireCell', `${fill} return sheet.createTextFinder('sample').matchEntireCell(true).${all};`, ['A1', 'B2']],
    [
      'ignoreDiacritics',
      `${fill} return sheet.createTextFinder('sample').ignoreDiacritics(true).${all};`,
      ['A1', 'B1', 'A2', 'B2'],
    ],
    [
      'useRegularExpression',
      `${fill} return sheet.createTextFinder('^sample$').useRegularExpression(true).${all};`,
      ['A1', 'B2'],
    ],
    [
      'findNext',
      `${fill} const f = sheet.createTextFinder('sample'); const out = []; for (let r = f.findNext(); r; r = f.findNext()) out.push(r.getA1Notation()); return out;`,
      ['A1', 'A2', 'B2'],
    ],
    ['findNext of nothing', "return sheet.createTextFinder('nothing').findNext();", null],
    [
      'replaceAllWith',
      `${fill} const n = sheet.createTextFinder('sample').replaceAllWith('test'); return [n, sheet.getRange('A1:A2').getValues()];`,
      [2, [['test'], ['testA']]],
    ],
    [
      'startFrom',
      `${fill} return sheet.createTextFinder('sample').startFrom(sheet.getRange('A1')).findNext().getA1Notation();`,
      'A2',
    ],
    [
      'getCurrentMatch',
      `${fill} const f = sheet.createTextFinder('sample'); const a = f.getCurrentMatch(); f.findNext(); return [a, f.getCurrentMatch().getA1Notation()];`,
      [null, 'A1'],
    ],
  ];
  membersHold(rows);
});
