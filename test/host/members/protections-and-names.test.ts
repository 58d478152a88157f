/** @fileoverview Protections and named ranges [docs ref: Protection, NamedRange; facts 2.3, 2.5]. */
import { type MemberRow, membersHold } from '../builders/member-table';

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
