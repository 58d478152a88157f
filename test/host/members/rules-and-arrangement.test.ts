/** @fileoverview Validation, conditional formats, protections, names, filters, sorting, copying, finding [docs ref: each class; facts 2.3 to 2.5]. */
import { type MemberRow, membersHold } from '../builders/member-table';

describe('data validation', () => {
  const built = (chain: string): string =>
    `const d = SpreadsheetApp.newDataValidation().${chain}.build(); return [String(d.getCriteriaType()), d.getCriteriaValues()];`;
  const rows: MemberRow[] = [
    ['requireCheckbox', built('requireCheckbox()'), ['CHECKBOX', []]],
    ['requireCheckbox(a, b)', built("requireCheckbox('A', 'B')"), ['CHECKBOX', ['A', 'B']]],
    ['requireNumberBetween', built('requireNumberBetween(1, 5)'), ['NUMBER_BETWEEN', [1, 5]]],
    ['requireNumberNotBetween', built('requireNumberNotBetween(1, 5)'), ['NUMBER_NOT_BETWEEN', [1, 5]]],
    ['requireNumberEqualTo', built('requireNumberEqualTo(5)'), ['NUMBER_EQUAL_TO', [5]]],
    ['requireNumberNotEqualTo', built('requireNumberNotEqualTo(5)'), ['NUMBER_NOT_EQUAL_TO', [5]]],
    ['requireNumberGreaterThan', built('requireNumberGreaterThan(5)'), ['NUMBER_GREATER_THAN', [5]]],
    [
      'requireNumberGreaterThanOrEqualTo',
      built('requireNumberGreaterThanOrEqualTo(5)'),
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [5]],
    ],
    ['requireNumberLessThan', built('requireNumberLessThan(5)'), ['NUMBER_LESS_THAN', [5]]],
    [
      'requireNumberLessThanOrEqualTo',
      built('requireNumberLessThanOrEqualTo(5)'),
      ['NUMBER_LESS_THAN_OR_EQUAL_TO', [5]],
    ],
    ['requireTextContains', built("requireTextContains('x')"), ['TEXT_CONTAINS', ['x']]],
    ['requireTextDoesNotContain', built("requireTextDoesNotContain('x')"), ['TEXT_DOES_NOT_CONTAIN', ['x']]],
    ['requireTextEqualTo', built("requireTextEqualTo('x')"), ['TEXT_EQUAL_TO', ['x']]],
    ['requireTextIsEmail', built('requireTextIsEmail()'), ['TEXT_IS_VALID_EMAIL', []]],
    ['requireTextIsUrl', built('requireTextIsUrl()'), ['TEXT_IS_VALID_URL', []]],
    ['requireDate', built('requireDate()'), ['DATE_IS_VALID_DATE', []]],
    ['requireFormulaSatisfied', built("requireFormulaSatisfied('=A1>1')"), ['CUSTOM_FORMULA', ['=A1>1']]],
    ['requireValueInList', built("requireValueInList(['a', 'b'])"), ['VALUE_IN_LIST', [['a', 'b'], true]]],
    ['requireValueInList(…, false)', built("requireValueInList(['a'], false)"), ['VALUE_IN_LIST', [['a'], false]]],
    ['requireValueInList of numbers', built('requireValueInList([1, 2])'), ['VALUE_IN_LIST', [['1', '2'], true]]],
    [
      'requireValueInRange',
      "const d = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A3')).build(); const [r, show] = d.getCriteriaValues(); return [String(d.getCriteriaType()), r.getA1Notation(), show];",
      ['VALUE_IN_RANGE', 'A1:A3', true],
    ],
    [
      'requireDateAfter',
      'const d = new Date(2026, 0, 5); const v = SpreadsheetApp.newDataValidation().requireDateAfter(d).build(); return [String(v.getCriteriaType()), v.getCriteriaValues().length, v.getCriteriaValues()[0] instanceof Date];',
      ['DATE_AFTER', 1, true],
    ],
    [
      'requireDateBetween',
      'const d = new Date(2026, 0, 5); const v = SpreadsheetApp.newDataValidation().requireDateBetween(d, d).build(); return String(v.getCriteriaType());',
      'DATE_BETWEEN',
    ],
    [
      'requireDateOnOrAfter, requireDateOnOrBefore, requireDateBefore, requireDateEqualTo, requireDateNotBetween',
      'const d = new Date(2026, 0, 5); const n = () => SpreadsheetApp.newDataValidation(); return [n().requireDateOnOrAfter(d), n().requireDateOnOrBefore(d), n().requireDateBefore(d), n().requireDateEqualTo(d), n().requireDateNotBetween(d, d)].map((b) => String(b.build().getCriteriaType()));',
      ['DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE', 'DATE_BEFORE', 'DATE_EQUAL_TO', 'DATE_NOT_BETWEEN'],
    ],
    [
      "requireDate('=i1')",
      "return caught(() => SpreadsheetApp.newDataValidation().requireDate('=i1'));",
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
    ],
    [
      'withCriteria',
      'const v = SpreadsheetApp.newDataValidation().withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN, [1, 2]).build(); return [String(v.getCriteriaType()), v.getCriteriaValues()];',
      ['NUMBER_BETWEEN', [1, 2]],
    ],
    [
      'a builder without a rule',
      'const b = SpreadsheetApp.newDataValidation(); return [String(b), b.getCriteriaType(), b.getCriteriaValues(), b.getHelpText(), b.getAllowInvalid()];',
      ['DataValidationBuilder', null, [], null, true],
    ],
    ['setHelpText', "return SpreadsheetApp.newDataValidation().setHelpText('foo').getHelpText();", 'foo'],
    ['setAllowInvalid', 'return SpreadsheetApp.newDataValidation().setAllowInvalid(false).getAllowInvalid();', false],
    [
      'copy',
      'const b = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1); const c = b.build().copy().requireNumberEqualTo(2).build(); return [b.getCriteriaValues(), c.getCriteriaValues(), String(c)];',
      [[1], [2], 'DataValidation'],
    ],
    [
      'setDataValidation and getDataValidation',
      "const r = sheet.getRange('A1:B2'); r.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build()); return r.getDataValidations().map((x) => x.map((d) => String(d.getCriteriaType())));",
      [
        ['NUMBER_EQUAL_TO', 'NUMBER_EQUAL_TO'],
        ['NUMBER_EQUAL_TO', 'NUMBER_EQUAL_TO'],
      ],
    ],
    [
      'setDataValidations with null',
      "const v = SpreadsheetApp.newDataValidation().requireCheckbox().build(); return sheet.getRange('A1:B1').setDataValidations([[v, null]]).getDataValidations()[0].map((d) => d && String(d.getCriteriaType()));",
      ['CHECKBOX', null],
    ],
    [
      'setDataValidation(null)',
      "const r = sheet.getRange('A1').insertCheckboxes(); return r.setDataValidation(null).getDataValidation();",
      null,
    ],
    [
      'clearDataValidations',
      "const r = sheet.getRange('A1').insertCheckboxes(); r.clearDataValidations(); return [r.getDataValidation(), r.getValue()];",
      [null, false],
    ],
    [
      'a refused value',
      "const r = sheet.getRange('J100').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['A', 'B', 'C']).setAllowInvalid(false).build()); r.setValue('D'); return caught(() => SpreadsheetApp.flush());",
      'Exception: The data you entered in cell J100 violates the data validation rules set on this cell. Please enter one of the following values: A, B, C.',
    ],
    [
      'a refused value with a help text',
      "const r = sheet.getRange('J100').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).setAllowInvalid(false).setHelpText('more than 5, please').build()); r.setValue(1); return caught(() => SpreadsheetApp.flush());",
      'Exception: more than 5, please',
    ],
    [
      'a doubtful value',
      "const r = sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).build()); r.setValue(1); SpreadsheetApp.flush(); return r.getValue();",
      1,
    ],
    [
      'blank is always allowed',
      "const r = sheet.getRange('A1').setValue(9).setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).setAllowInvalid(false).build()); r.setValue(''); SpreadsheetApp.flush(); return r.getValue();",
      '',
    ],
    [
      '501 items',
      "return caught(() => { sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, (_, i) => 'v' + i)).build()); SpreadsheetApp.flush(); });",
      'Exception: The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    ],
  ];
  membersHold(rows);
});

describe('conditional formats', () => {
  const rule =
    "SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackground('#ff0000').setRanges([sheet.getRange('A1:A9')]).build()";
  const rows: MemberRow[] = [
    [
      'setConditionalFormatRules replaces',
      `sheet.setConditionalFormatRules([${rule}]); sheet.setConditionalFormatRules([${rule}, ${rule}]); return sheet.getConditionalFormatRules().length;`,
      2,
    ],
    [
      'getRanges, getBooleanCondition',
      `sheet.setConditionalFormatRules([${rule}]); const [r] = sheet.getConditionalFormatRules(); return [r.getRanges()[0].getA1Notation(), String(r.getBooleanCondition().getCriteriaType()), r.getBooleanCondition().getCriteriaValues(), r.getBooleanCondition().getBackground(), r.getGradientCondition()];`,
      ['A1:A9', 'NUMBER_GREATER_THAN', [5], '#ff0000', null],
    ],
    [
      'whenFormulaSatisfied',
      "const r = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>1').setRanges([sheet.getRange('A1')]).build(); return r.getBooleanCondition().getCriteriaValues();",
      ['=$A1>1'],
    ],
    [
      'a formula about another tab',
      "ss.insertSheet('Other'); const r = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Other!A1>1').setBackground('red').setRanges([sheet.getRange('A1')]).build(); return caught(() => { sheet.setConditionalFormatRules([r]); SpreadsheetApp.flush(); });",
      'Exception: Conditional format rule cannot reference a different sheet.',
    ],
    [
      'clearConditionalFormatRules',
      `sheet.setConditionalFormatRules([${rule}]); sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules();`,
      [],
    ],
    [
      'the kinds',
      "const n = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]); return [n().whenCellEmpty(), n().whenCellNotEmpty(), n().whenTextContains('a'), n().whenTextEqualTo('a'), n().whenTextStartsWith('a'), n().whenTextEndsWith('a'), n().whenTextDoesNotContain('a'), n().whenNumberBetween(1, 2), n().whenNumberEqualTo(1), n().whenDateBefore(new Date())].map((b) => String(b.setBackground('red').build().getBooleanCondition().getCriteriaType()));",
      [
        'CELL_EMPTY',
        'CELL_NOT_EMPTY',
        'TEXT_CONTAINS',
        'TEXT_EQUAL_TO',
        'TEXT_STARTS_WITH',
        'TEXT_ENDS_WITH',
        'TEXT_DOES_NOT_CONTAIN',
        'NUMBER_BETWEEN',
        'NUMBER_EQUAL_TO',
        'DATE_BEFORE',
      ],
    ],
  ];
  membersHold(rows);
});

describe('protections', () => {
  const rows: MemberRow[] = [
    [
      'Range.protect',
      "const p = sheet.getRange('A1:B2').protect(); return [String(p), p.getRange().getA1Notation(), String(p.getProtectionType()), p.canEdit(), p.getEditors().length, p.isWarningOnly(), p.getDescription()];",
      ['Protection', 'A1:B2', 'RANGE', true, 0, false, ''],
    ],
    [
      'Sheet.protect twice',
      "sheet.protect().setDescription('a'); return [sheet.protect().getDescription(), ss.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];",
      ['a', 1],
    ],
    [
      'Range.protect twice',
      "sheet.getRange('A1').protect(); sheet.getRange('A1').protect(); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;",
      2,
    ],
    [
      'chain',
      "const p = sheet.protect().setDescription('d').setWarningOnly(true).setUnprotectedRanges([sheet.getRange('A1:B1')]); return [p.getDescription(), p.isWarningOnly(), p.getUnprotectedRanges()[0].getA1Notation(), String(p.getProtectionType())];",
      ['d', true, 'A1:B1', 'SHEET'],
    ],
    [
      'the owner stays',
      "const p = sheet.getRange('A1').protect(); p.removeEditors(p.getEditors()); p.removeEditor('owner@example.com'); return [p.canEdit(), p.getEditors().map((u) => u.getEmail())];",
      [true, ['owner@example.com']],
    ],
    [
      'addEditor',
      "const p = sheet.getRange('A1').protect(); p.removeEditors(p.getEditors()); p.addEditor('liqiang@example.com'); return p.getEditors().map((u) => u.getEmail()).sort();",
      ['liqiang@example.com', 'owner@example.com'],
    ],
    [
      'setDomainEdit on a consumer account',
      "return caught(() => sheet.getRange('A1').protect().setDomainEdit(false)).startsWith('Exception: ');",
      true,
    ],
    ['canDomainEdit', "return sheet.getRange('A1').protect().canDomainEdit();", false],
    [
      'remove',
      "sheet.getRange('A1').protect().remove(); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);",
      [],
    ],
    [
      'setRange',
      "const p = sheet.getRange('A1:D5').protect(); p.setRange(sheet.getRange('B2:E6')); return p.getRange().getA1Notation();",
      'B2:E6',
    ],
    [
      'setRangeName',
      "ss.setNamedRange('first', sheet.getRange('C3:F7')); const p = sheet.getRange('A1').protect(); p.setRangeName('first'); return p.getRangeName();",
      'first',
    ],
  ];
  membersHold(rows);
});

describe('names', () => {
  const rows: MemberRow[] = [
    [
      'setNamedRange',
      "ss.setNamedRange('total', sheet.getRange('A1:B2')); return ss.getNamedRanges().map((n) => [n.getName(), n.getRange().getA1Notation(), String(n)]);",
      [['total', 'A1:B2', 'NamedRange']],
    ],
    [
      'setNamedRange again moves it',
      "ss.setNamedRange('t', sheet.getRange('A1')); ss.setNamedRange('t', sheet.getRange('B2')); return ss.getNamedRanges().map((n) => n.getRange().getA1Notation());",
      ['B2'],
    ],
    ['getRangeByName of none', "return ss.getRangeByName('none');", null],
    [
      'removeNamedRange',
      "ss.setNamedRange('t', sheet.getRange('A1')); ss.removeNamedRange('t'); return ss.getNamedRanges();",
      [],
    ],
    ['removeNamedRange of none', "return caught(() => ss.removeNamedRange('none')).startsWith('Exception: ');", true],
    [
      'follow insertions',
      "ss.setNamedRange('t', sheet.getRange('A2')); sheet.insertRowBefore(1); return ss.getRangeByName('t').getA1Notation();",
      'A3',
    ],
    [
      'in formulas',
      "sheet.getRange('A1:A2').setValues([[2], [3]]); ss.setNamedRange('nums', sheet.getRange('A1:A2')); return sheet.getRange('C1').setFormula('=SUM(nums)').getValue();",
      5,
    ],
    [
      'NamedRange.remove, setName, setRange',
      "ss.setNamedRange('t', sheet.getRange('A1')); const [n] = ss.getNamedRanges(); n.setName('u').setRange(sheet.getRange('B5')); const a = [n.getName(), ss.getRangeByName('u').getA1Notation()]; n.remove(); return a.concat(ss.getNamedRanges().length);",
      ['u', 'B5', 0],
    ],
    [
      'Sheet.getNamedRanges',
      "ss.setNamedRange('t', sheet.getRange('A1')); return [sheet.getNamedRanges().length, ss.insertSheet().getNamedRanges().length];",
      [1, 0],
    ],
    ...['1a', 'a b', 'A1', 'true', 'R1C1'].map(
      (name): MemberRow => [
        `refused: ${name}`,
        `return caught(() => ss.setNamedRange('${name}', sheet.getRange('A1'))).startsWith('Exception: ');`,
        true,
      ],
    ),
  ];
  membersHold(rows);
});

describe('filters and sorting', () => {
  const fill = "sheet.getRange('A1:B5').setValues([['n', 'v'], ['A', 10], ['C', 30], ['B', 20], ['D', 10]]);";
  const data = "sheet.getRange('A1:B5').getValues().map((r) => r.join(''))";
  const rows: MemberRow[] = [
    [
      'createFilter and getFilter',
      `${fill} const f = sheet.getRange('A1:B5').createFilter(); return [String(f), f.getRange().getA1Notation(), sheet.getFilter().getRange().getA1Notation(), sheet.getRange('A2').getFilter() !== null];`,
      ['Filter', 'A1:B5', 'A1:B5', true],
    ],
    [
      'createFilter twice',
      `${fill} sheet.getRange('A1:B5').createFilter(); return caught(() => sheet.getRange('A1:B5').createFilter());`,
      "Exception: You can't create a filter in a sheet that already has a filter.",
    ],
    ['getFilter of none', 'return sheet.getFilter();', null],
    [
      'Filter.sort keeps the header',
      `${fill} sheet.getRange('A1:B5').createFilter().sort(2, true); return ${data};`,
      ['nv', 'A10', 'D10', 'B20', 'C30'],
    ],
    [
      'getColumnSortSpec',
      `${fill} const f = sheet.getRange('A1:B5').createFilter(); f.sort(2, false); const s = f.getColumnSortSpec(2); return [s.isAscending(), s.getDimensionIndex(), String(s.getSortOrder()), caught(() => f.getColumnSortSpec(1).getSortOrder())];`,
      [
        false,
        2,
        'DESCENDING',
        'Exception: Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
      ],
    ],
    [
      'setColumnFilterCriteria hides, values stay',
      `${fill} const f = sheet.getRange('A1:B5').createFilter(); f.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(15).build()); return [[2, 3, 4, 5].map((r) => sheet.isRowHiddenByFilter(r)), ${data}.length];`,
      [[true, false, false, true], 5],
    ],
    [
      'setHiddenValues',
      `${fill} const f = sheet.getRange('A1:B5').createFilter(); f.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['A', 'C']).build()); return [2, 3, 4, 5].map((r) => sheet.isRowHiddenByFilter(r));`,
      [true, true, false, false],
    ],
    [
      'getColumnFilterCriteria',
      `${fill} const f = sheet.getRange('A1:B5').createFilter(); const a = f.getColumnFilterCriteria(1); f.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenTextContains('A').build()); const c = f.getColumnFilterCriteria(1); f.removeColumnFilterCriteria(1); return [a, String(c.getCriteriaType()), c.getCriteriaValues(), f.getColumnFilterCriteria(1)];`,
      [null, 'TEXT_CONTAINS', ['A'], null],
    ],
    [
      'Filter.remove',
      `${fill} const f = sheet.getRange('A1:B5').createFilter(); f.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['A']).build()); f.remove(); return [sheet.getFilter(), sheet.isRowHiddenByFilter(2)];`,
      [null, false],
    ],
    [
      'Range.sort(column)',
      `${fill} sheet.getRange('A2:B5').sort(1); return ${data};`,
      ['nv', 'A10', 'B20', 'C30', 'D10'],
    ],
    [
      'Range.sort(object)',
      `${fill} sheet.getRange('A2:B5').sort({ column: 2, ascending: false }); return ${data};`,
      ['nv', 'C30', 'B20', 'A10', 'D10'],
    ],
    [
      'Range.sort(several)',
      `${fill} sheet.getRange('A2:B5').sort([{ column: 2, ascending: true }, { column: 1, ascending: false }]); return ${data};`,
      ['nv', 'D10', 'A10', 'B20', 'C30'],
    ],
    [
      'Range.sort(numbers)',
      `${fill} sheet.getRange('A2:B5').sort([2, 1]); return ${data};`,
      ['nv', 'A10', 'D10', 'B20', 'C30'],
    ],
    ['Range.sort gives the range', `${fill} return sheet.getRange('A2:B5').sort(1).getA1Notation();`, 'A2:B5'],
    [
      'numbers, texts, booleans, blanks',
      "sheet.getRange('A1:A5').setValues([[true], ['b'], [''], [3], ['a']]).sort(1); return sheet.getRange('A1:A5').getValues().map((r) => r[0]);",
      [3, 'a', 'b', true, ''],
    ],
    [
      'descending, blanks last',
      "sheet.getRange('A1:A4').setValues([['a'], [''], [3], ['b']]).sort({ column: 1, ascending: false }); return sheet.getRange('A1:A4').getValues().map((r) => r[0]);",
      ['b', 'a', 3, ''],
    ],
    ['Sheet.sort takes the header along', `${fill} sheet.sort(2); return ${data}[4];`, 'nv'],
    [
      'Sheet.sort below frozen rows',
      `${fill} sheet.setFrozenRows(1); sheet.sort(1, false); return ${data};`,
      ['nv', 'D10', 'C30', 'B20', 'A10'],
    ],
    [
      'removeDuplicates',
      "const r = sheet.getRange('A1:B4').setValues([['f', 'b'], ['b', 'f'], ['f', 'f'], ['b', 'f']]); const left = r.removeDuplicates(); return [left.getA1Notation(), left.getValues()];",
      [
        'A1:B3',
        [
          ['f', 'b'],
          ['b', 'f'],
          ['f', 'f'],
        ],
      ],
    ],
    [
      'removeDuplicates(columns)',
      "const r = sheet.getRange('A1:B4').setValues([['f', 'b'], ['b', 'f'], ['f', 'f'], ['b', 'f']]); return r.removeDuplicates([2]).getValues();",
      [
        ['f', 'b'],
        ['b', 'f'],
      ],
    ],
    [
      'trimWhitespace',
      "const r = sheet.getRange('A1:A2').setValues([['  a   b '], ['c']]); r.trimWhitespace(); return r.getValues();",
      [['a b'], ['c']],
    ],
    [
      'splitTextToColumns',
      "const r = sheet.getRange('A1').setValue('a,b,c'); r.splitTextToColumns(); return sheet.getRange('A1:C1').getValues();",
      [['a', 'b', 'c']],
    ],
  ];
  membersHold(rows);
});

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
