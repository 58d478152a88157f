/** @fileoverview Arguments that a method does not take are refused, whatever the method [facts 1.4]. */
import { membersHold } from '../builders/member-table';

const refused = (member: string, types: string): string =>
  `Exception: The parameters (${types}) don't match the method signature for ${member}.`;

membersHold([
  [
    'getValue',
    "return caught(() => sheet.getRange('A1').getValue(1));",
    refused('SpreadsheetApp.Range.getValue', 'number'),
  ],
  ['getLastRow', "return caught(() => sheet.getLastRow('A'));", refused('SpreadsheetApp.Sheet.getLastRow', 'String')],
  [
    'getActiveSpreadsheet',
    "return caught(() => SpreadsheetApp.getActiveSpreadsheet('x'));",
    refused('SpreadsheetApp.getActiveSpreadsheet', 'String'),
  ],
  ['getUuid', 'return caught(() => Utilities.getUuid(true));', refused('Utilities.getUuid', '(class)')],
  [
    'releaseLock',
    'return caught(() => LockService.getScriptLock().releaseLock(0));',
    refused('LockService.Lock.releaseLock', 'number'),
  ],
  [
    'getRowGroup',
    'return caught(() => sheet.getRowGroup(2, 1, true));',
    refused('SpreadsheetApp.Sheet.getRowGroup', 'number,number,(class)'),
  ],
  [
    'getScriptProperties',
    "return caught(() => PropertiesService.getScriptProperties('a'));",
    refused('PropertiesService.getScriptProperties', 'String'),
  ],
]);
