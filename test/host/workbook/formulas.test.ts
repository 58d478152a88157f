/** @fileoverview Formulas: evaluated when read, errors as in Sheets. */
import { readFormulas, readValue, writeCell } from '../../../host/workbook/blocks';
import { cellError, formulaCell } from '../../../host/workbook/cell-value';
import { rect } from '../../../host/workbook/rect';
import { createSheet } from '../../../host/workbook/sheet-model';
import { deleteSheet, renameSheet } from '../../../host/workbook/sheets';
import { workbookOf } from './workbook-of';

function result(formula: string): unknown {
  const { workbook, sheet } = workbookOf([
    [1, 'apple', true, '202611001'],
    [2, 'Banana', false, '202611002'],
    [3, 'cherry', '', '202611003'],
  ]);
  for (const row of [1, 2, 3]) writeCell(workbook, sheet, row, 4, `20261100${row}`);
  writeCell(workbook, sheet, 10, 6, formulaCell(formula));
  return readValue(workbook, sheet, 10, 6);
}

describe('formula results', () => {
  it.each<[string, unknown]>([
    ['=1+2*3', 7],
    ['=N(7)+N(TRUE)+N("text")', 8],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=10%', 0.1],
    ['="a"&1', 'a1'],
    ['=A1<A2', true],
    ['="A"="a"', true],
    ['=SUM(A1:A3)', 6],
    ['=SUM(A:A)', 6],
    ['=COUNT(A1:D3)', 3],
    ['=COUNTA(B1:B20)', 3],
    ['=COUNTIF(A1:A3,">=2")', 2],
    ['=COUNTIF(B:B,"b*")', 1],
    ['=SUMIF(B1:B3,"cherry",A1:A3)', 3],
    ['=AVERAGE(A1:A3)', 2],
    ['=IF(A1=1,"y","n")', 'y'],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=MATCH("202611002",D:D,0)', 2],
    ['=MATCH("x",D:D,0)', cellError('#N/A')],
    ['=VLOOKUP(2,A1:B3,2,FALSE)', 'Banana'],
    ['=VLOOKUP("x",B1:D3,2,FALSE)', cellError('#N/A')],
    ['=MATCH("BANANA",B2:B3,0)', 1],
    ['=MATCH(1,A2:A3,0)', cellError('#N/A')],
    ['=MATCH("b*",B:B,0)', 2],
    ['=MATCH(2.5,A1:A3)', 2],
    ['=INDEX(A1:B3,3,2)', 'cherry'],
    ['=TODAY()', 46349],
    ['=TEXT(TODAY(),"yyyy-mm-dd")', '2026-11-23'],
    ['=AND(TRUE,A1=1)', true],
    ['=LEN("客户")', 2],
    ['=INDIRECT("A2")', 2],
    ['=1/0', cellError('#DIV/0!')],
    ['=free games', cellError('#ERROR!')],
    ['=nothing', cellError('#NAME?')],
    ['=NOSUCHFUNCTION(1)', cellError('#NAME?')],
    ['=+86 138 0000 0000', cellError('#ERROR!')],
    ['=+/-', cellError('#ERROR!')],
    ['="x"+1', cellError('#VALUE!')],
    ['=Missing!A1', cellError('#REF!')],
    ['=F10', cellError('#REF!')],
    ['=""', ''],
    [`=HYPERLINK("#gid=0&range=A"&MATCH("202611002",'客户'!D:D,0),"打开")`, '打开'],
    ['=SUMPRODUCT(A1:A3,A1:A3)/7', 2],
    ['=SUMPRODUCT({1,2,3})', 6],
    ['=EOMONTH(45000,1)/3', 45046 / 3],
  ])('%s gives %j', (formula, expected) => {
    const shown = result(formula);
    if (typeof expected === 'number') expect(shown).toBeCloseTo(expected, 9);
    else expect(shown).toEqual(expected);
  });

  it('looks anew after a change', () => {
    const { workbook, sheet } = workbookOf([[1, '=A1+1']]);
    expect(readValue(workbook, sheet, 1, 2)).toBe(2);
    writeCell(workbook, sheet, 1, 1, 5);
    expect(readValue(workbook, sheet, 1, 2)).toBe(6);
  });

  it('follows renamed sheets and loses deleted ones', () => {
    const { workbook, sheet } = workbookOf([['=Data!A1', '=1']]);
    const data = createSheet(5, 'Data');
    workbook.sheets.push(data);
    renameSheet(workbook, data, '资料');
    expect(readFormulas(sheet, rect(1, 1))).toEqual([["='资料'!A1"]]);
    deleteSheet(workbook, data);
    expect(readFormulas(sheet, rect(1, 1))).toEqual([['=#REF!']]);
  });
});
