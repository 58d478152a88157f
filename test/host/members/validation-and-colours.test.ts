/** @fileoverview Data validation and conditional formats [docs ref: DataValidationBuilder, ConditionalFormatRuleBuilder; facts 2.4, 2.5]. */
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
