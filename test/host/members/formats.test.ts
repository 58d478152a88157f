/** @fileoverview How cells look: setters and getters, single and as arrays, their defaults [docs ref: Range; facts 2.2]. */
import { type MemberRow, membersHold } from '../builders/member-table';

describe('a fresh cell', () => {
  const rows: MemberRow[] = [
    ['getBackground', '#ffffff'],
    ['getFontColor', '#000000'],
    ['getFontWeight', 'normal'],
    ['getFontStyle', 'normal'],
    ['getFontLine', 'none'],
    ['getFontSize', 10],
    ['getFontFamily', 'Arial'],
    ['getHorizontalAlignment', 'general'],
    ['getVerticalAlignment', 'bottom'],
    ['getNumberFormat', '0.###############'],
    ['getNote', ''],
    ['getWrap', true],
    ['getDataValidation', null],
    ['isChecked', null],
    ['getFormula', ''],
    ['isPartOfMerge', false],
    ['getTextDirection', null],
    ['getMergedRanges', []],
    ['getFilter', null],
    ['getDeveloperMetadata', []],
  ].map(([method, value]) => [String(method), `return sheet.getRange('A1').${method}();`, value]);
  membersHold(rows);

  membersHold([['getWrapStrategy', "return String(sheet.getRange('A1').getWrapStrategy());", 'OVERFLOW']]);
});

describe('set and read back', () => {
  const cases: readonly [string, string, unknown][] = [
    ['Background', "'#ff0000'", '#ff0000'],
    ['Background', "'red'", '#ff0000'],
    ['Background', "'#F00'", '#ff0000'],
    ['Background', 'null', '#ffffff'],
    ['Background', "'foo'", '#ffffff'],
    ['FontColor', "'blue'", '#0000ff'],
    ['FontColor', 'null', '#000000'],
    ['FontWeight', "'bold'", 'bold'],
    ['FontWeight', 'null', 'normal'],
    ['FontStyle', "'italic'", 'italic'],
    ['FontLine', "'underline'", 'underline'],
    ['FontLine', "'line-through'", 'line-through'],
    ['FontSize', '14', 14],
    ['FontFamily', "'Roboto'", 'Roboto'],
    ['HorizontalAlignment', "'center'", 'center'],
    ['HorizontalAlignment', "'right'", 'right'],
    ['HorizontalAlignment', 'null', 'general'],
    ['HorizontalAlignment', "'foo'", 'general'],
    ['VerticalAlignment', "'middle'", 'middle'],
    ['NumberFormat', "'0.00'", '0.00'],
    ['NumberFormat', "'yyyy-mm-dd'", 'yyyy-mm-dd'],
    ['NumberFormat', "'@'", '@'],
    ['NumberFormat', "'general'", '0.###############'],
    ['Note', "'hello'", 'hello'],
    ['Note', '25', '25'],
    ['Note', 'null', ''],
    ['Wrap', 'true', true],
    ['Wrap', 'false', false],
  ];
  const rows: MemberRow[] = cases.map(([what, given, expected]) => [
    `set${what}(${given})`,
    `const r = sheet.getRange('A1'); const back = r.set${what}(${given}); return [String(back), r.get${what}()];`,
    ['Range', expected],
  ]);
  membersHold(rows);

  const plural: readonly [string, string, unknown][] = [
    ['Backgrounds', "[['red', '#00ff00']]", [['#ff0000', '#00ff00']]],
    ['FontColors', "[['red', null]]", [['#ff0000', '#000000']]],
    ['FontWeights', "[['bold', null]]", [['bold', 'normal']]],
    ['FontStyles', "[['italic', 'normal']]", [['italic', 'normal']]],
    ['FontLines', "[['underline', 'none']]", [['underline', 'none']]],
    ['FontSizes', '[[8, 20]]', [[8, 20]]],
    ['FontFamilies', "[['Arial', 'Helvetica']]", [['Arial', 'Helvetica']]],
    ['HorizontalAlignments', "[['left', 'right']]", [['left', 'right']]],
    ['VerticalAlignments', "[['top', null]]", [['top', 'bottom']]],
    ['NumberFormats', "[['0.00', '@']]", [['0.00', '@']]],
    ['Notes', "[['a', '']]", [['a', '']]],
    ['Notes', '[[25, null]]', [['25.0', '']]],
    ['Wraps', '[[true, false]]', [[true, false]]],
  ];
  membersHold(
    plural.map(([what, given, expected]) => [
      `set${what}(${given})`,
      `const r = sheet.getRange('A1:B1'); return [String(r.set${what}(${given})), r.get${what}()];`,
      ['Range', expected],
    ]),
  );
});

describe('other appearance', () => {
  const rows: MemberRow[] = [
    [
      'setNumberFormat(null)',
      "return caught(() => sheet.getRange('A1').setNumberFormat(null)).startsWith('Exception: ');",
      true,
    ],
    [
      'setFontSize of a text',
      "return caught(() => sheet.getRange('A1').setFontSize('big')).startsWith('Exception: The parameters (String)');",
      true,
    ],
    ['setBackgroundRGB', "return sheet.getRange('A1').setBackgroundRGB(255, 128, 0).getBackground();", '#ff8000'],
    [
      'setWrapStrategy',
      "return String(sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy());",
      'CLIP',
    ],
    [
      'setWraps and strategies',
      "return sheet.getRange('A1:B1').setWraps([[true, false]]).getWrapStrategies().map((r) => r.map(String));",
      [['WRAP', 'OVERFLOW']],
    ],
    [
      'setBorder gives the range',
      "return String(sheet.getRange('A1:B2').setBorder(true, true, true, true, false, false));",
      'Range',
    ],
    [
      'setBorder with colour and style',
      "return String(sheet.getRange('A1:B2').setBorder(true, null, null, null, null, null, 'red', SpreadsheetApp.BorderStyle.SOLID));",
      'Range',
    ],
    [
      'setBorder with a text for a flag',
      "return caught(() => sheet.getRange('A1').setBorder('x')).startsWith('Exception: The parameters (String)');",
      true,
    ],
    ['setTextRotation', "return sheet.getRange('A1').setTextRotation(45).getTextRotation().getDegrees();", 45],
    [
      'merge',
      "const r = sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge(); return [r.isPartOfMerge(), sheet.getRange('B2').isPartOfMerge(), r.getValues(), r.getMergedRanges().map((m) => m.getA1Notation())];",
      [
        true,
        true,
        [
          [1, ''],
          ['', ''],
        ],
        ['A1:B2'],
      ],
    ],
    [
      'mergeAcross',
      "sheet.getRange('D1:F2').mergeAcross(); return sheet.getRange('A1:Z9').getMergedRanges().map((m) => m.getA1Notation()).sort();",
      ['D1:F1', 'D2:F2'],
    ],
    [
      'mergeVertically',
      "sheet.getRange('A5:B7').mergeVertically(); return sheet.getRange('A1:Z9').getMergedRanges().map((m) => m.getA1Notation()).sort();",
      ['A5:A7', 'B5:B7'],
    ],
    ['breakApart', "const r = sheet.getRange('A1:B2').merge(); r.breakApart(); return r.isPartOfMerge();", false],
    ['clearNote', "return sheet.getRange('A1').setNote('n').clearNote().getNote();", ''],
    [
      'insertCheckboxes',
      "const r = sheet.getRange('A1:A2').insertCheckboxes(); return [r.getValues(), r.isChecked(), String(r.getDataValidation().getCriteriaType()), sheet.getLastRow()];",
      [[[false], [false]], false, 'CHECKBOX', 2],
    ],
    [
      'insertCheckboxes(checked)',
      "const r = sheet.getRange('A1').insertCheckboxes('yes'); return [r.getValue(), r.getDataValidation().getCriteriaValues()];",
      ['', ['yes']],
    ],
    [
      'insertCheckboxes(checked, unchecked)',
      "const r = sheet.getRange('A1').insertCheckboxes('yes', 'no'); return [r.getValue(), r.check().getValue(), r.isChecked()];",
      ['no', 'yes', true],
    ],
    [
      'check and uncheck',
      "const r = sheet.getRange('A1:A2').insertCheckboxes(); r.check(); const a = r.getValues(); r.uncheck(); return [a, r.getValues()];",
      [
        [[true], [true]],
        [[false], [false]],
      ],
    ],
    [
      'isChecked, mixed',
      "const r = sheet.getRange('A1:A2').insertCheckboxes(); sheet.getRange('A1').check(); return r.isChecked();",
      null,
    ],
    [
      'removeCheckboxes',
      "const r = sheet.getRange('A1').insertCheckboxes().removeCheckboxes(); return [r.getValue(), r.getDataValidation()];",
      ['', null],
    ],
    [
      'setBackgroundObject',
      "const c = SpreadsheetApp.newColor().setRgbColor('#123456').build(); return sheet.getRange('A1').setBackgroundObject(c).getBackground();",
      '#123456',
    ],
    [
      'getBackgroundObject',
      "return sheet.getRange('A1').setBackground('#123456').getBackgroundObject().asRgbColor().asHexString();",
      '#123456',
    ],
    [
      'newColor',
      "const b = SpreadsheetApp.newColor(); return [String(b), String(b.getColorType()), caught(() => b.asRgbColor()), String(b.setRgbColor('#ff0000').build())];",
      ['ColorBuilder', 'UNSUPPORTED', 'Exception: Object is not of type RgbColor.', 'Color'],
    ],
    [
      'RangeList setters',
      "const l = sheet.getRangeList(['A1', 'C3']).setValue('x').setBackground('red').setFontWeight('bold').setNote('n'); return [String(l), l.getRanges().map((r) => [r.getValue(), r.getBackground(), r.getFontWeight(), r.getNote()])];",
      [
        'RangeList',
        [
          ['x', '#ff0000', 'bold', 'n'],
          ['x', '#ff0000', 'bold', 'n'],
        ],
      ],
    ],
    [
      'RangeList.clear',
      "const l = sheet.getRangeList(['A1', 'C3']).setValue('x').setBackground('red'); l.clear({ contentsOnly: true }); const a = l.getRanges().map((r) => [r.getValue(), r.getBackground()]); l.clear(); return [a, l.getRanges()[0].getBackground()];",
      [
        [
          ['', '#ff0000'],
          ['', '#ff0000'],
        ],
        '#ffffff',
      ],
    ],
  ];
  membersHold(rows);
});
