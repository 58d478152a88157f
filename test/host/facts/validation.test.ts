/** @fileoverview Facts of section 2.4: data validation. */
import { factsHold } from '../builders/fact-table';

const rule = 'SpreadsheetApp.newDataValidation()';
const strict = `${rule}.requireValueInList(['A', 'B', 'C']).setAllowInvalid(false)`;

describe('data validation', () => {
  factsHold([
    [
      'fact 2.4.1',
      'a rule only warns unless told',
      `return [${rule}.getAllowInvalid(), ${rule}.setAllowInvalid(false).getAllowInvalid(), ${rule}.setHelpText('h').getHelpText()];`,
      [true, false, 'h'],
    ],
    [
      'fact 2.4.2',
      'lists are texts with a dropdown; ranges; checkboxes; formulas relative to the corner',
      `return [${rule}.requireValueInList([1, true]).getCriteriaValues(), ${rule}.requireValueInRange(sheet.getRange('A1:A3')).getCriteriaValues()[1], ${rule}.requireCheckbox('y', 'n').getCriteriaValues(), ${rule}.requireFormulaSatisfied('=A1>1').getCriteriaValues()];`,
      [[['1', 'true'], true], true, ['y', 'n'], ['=A1>1']],
    ],
    [
      'fact 2.4.2',
      'a formula rule moves with its cell',
      `sheet.getRange('B1:B3').setValues([[1], [5], [1]]); sheet.getRange('A1:A3').setDataValidation(${rule}.requireFormulaSatisfied('=B1>3').setAllowInvalid(false).build()); SpreadsheetApp.flush(); return [1, 2, 3].map((r) => caught(() => { sheet.getRange(r, 1).setValue('x'); SpreadsheetApp.flush(); }) === 'nothing');`,
      [false, true, false],
    ],
    [
      'fact 2.4.3',
      '500 items',
      `return caught(() => { cell.setDataValidation(${rule}.requireValueInList(Array.from({ length: 501 }, (_, i) => 'x' + i)).build()); SpreadsheetApp.flush(); });`,
      'Exception: The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    ],
    [
      'fact 2.4.4',
      'relative dates cannot be set by scripts',
      `return caught(() => ${rule}.withCriteria(SpreadsheetApp.DataValidationCriteria.DATE_AFTER_RELATIVE, [SpreadsheetApp.RelativeDate.TODAY]).build()) !== 'nothing' || 'set';`,
      true,
    ],
    [
      'fact 2.4.5',
      'a formula is no date, but withCriteria takes one',
      `return [caught(() => ${rule}.requireDate('=i1')), ${rule}.withCriteria(SpreadsheetApp.DataValidationCriteria.DATE_EQUAL_TO, ['=i1']).getCriteriaValues()];`,
      [
        "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
        ['=i1'],
      ],
    ],
    [
      'fact 2.4.7',
      'a refused write throws, naming the cell and the list',
      `sheet.getRange('J100').setDataValidation(${strict}.build()); sheet.getRange('J100').setValue('D'); return caught(() => SpreadsheetApp.flush());`,
      'Exception: The data you entered in cell J100 violates the data validation rules set on this cell. Please enter one of the following values: A, B, C.',
    ],
    [
      'fact 2.4.7',
      'a help text takes the place of the message',
      `cell.setDataValidation(${strict}.setHelpText('A, B or C').build()); cell.setValue('D'); return caught(() => SpreadsheetApp.flush());`,
      'Exception: A, B or C',
    ],
    [
      'fact 2.4.8',
      'one refused cell fails all that waits, late',
      `cell.setDataValidation(${strict}.build()); SpreadsheetApp.flush(); const log = []; cell.setValue('bad'); sheet.getRange('B1').setValue('lost'); log.push('on'); log.push(caught(() => sheet.getLastRow()).slice(0, 9)); return [log, sheet.getLastRow(), sheet.getRange('B1').getValue()];`,
      [['on', 'Exception'], 0, ''],
    ],
    [
      'fact 2.4.9',
      'a warning lets the value in',
      `cell.setDataValidation(${rule}.requireValueInList(['A']).build()).setValue('Z'); SpreadsheetApp.flush(); return cell.getValue();`,
      'Z',
    ],
    [
      'fact 2.4.10',
      'removing rules; checkboxes go with their values; isChecked',
      "const r = sheet.getRange('A1:A2').insertCheckboxes(); sheet.getRange('A1').check(); const mixed = r.isChecked(); sheet.getRange('B1').setValue('x'); sheet.getRange('A1:B1').uncheck(); const left = sheet.getRange('A1:B1').getValues(); r.removeCheckboxes(); cell.insertCheckboxes().setDataValidation(null); return [mixed, left, sheet.getRange('A2').getValue(), r.getDataValidations(), sheet.getRange('B1').isChecked(), cell.getValue()];",
      [null, [[false, 'x']], '', [[null], [null]], null, false],
    ],
    [
      'fact 2.4.11',
      'a rule about a range follows insertions',
      `cell.setDataValidation(${rule}.requireValueInRange(sheet.getRange('D2:D4')).build()); sheet.insertRowBefore(3); return cell.getDataValidation().getCriteriaValues()[0].getA1Notation();`,
      'D2:D5',
    ],
  ]);
});
