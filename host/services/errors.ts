/** @fileoverview Errors that a service raises for a script, and the wording of a wrong signature. */
import { EnumMember } from './enums';

/** Becomes, in the script, an Error whose name is 'Exception' and whose message has no prefix [facts 1.4]. */
export class ServiceError extends Error {
  override readonly name: string = 'Exception';
}

/** Service of a class that is not a Spreadsheet one, for the full name in a signature error. */
const SERVICE_OF_CLASS: Readonly<Record<string, string>> = {
  Blob: 'Blob',
  Cache: 'CacheService.Cache',
  ClockTriggerBuilder: 'ScriptApp.ClockTriggerBuilder',
  HtmlOutput: 'HtmlService.HtmlOutput',
  HtmlTemplate: 'HtmlService.HtmlTemplate',
  Lock: 'LockService.Lock',
  Menu: 'Ui.Menu',
  Properties: 'PropertiesService.Properties',
  SpreadsheetTriggerBuilder: 'ScriptApp.SpreadsheetTriggerBuilder',
  TextOutput: 'ContentService.TextOutput',
  Trigger: 'ScriptApp.Trigger',
  TriggerBuilder: 'ScriptApp.TriggerBuilder',
  Ui: 'Ui',
};

const IS_SERVICE = /(?:App|Service|^Utilities|^Session|^Logger|^Charts|^Browser|^Jdbc)$/;

/** 'Range.setValues' -> 'SpreadsheetApp.Range.setValues'; 'Utilities.formatDate' stays. */
export function fullMemberName(member: string): string {
  const dot = member.lastIndexOf('.');
  const owner = member.slice(0, dot);
  if (owner.includes('.') || IS_SERVICE.test(owner)) return member;
  return `${SERVICE_OF_CLASS[owner] ?? `SpreadsheetApp.${owner}`}${member.slice(dot)}`;
}

/** `signatureError('Range.setValues', args)`: the text live gives for arguments of the wrong type [facts 1.4]. */
export function signatureError(member: string, args: readonly unknown[]): ServiceError {
  const types = args.map(signatureType).join(',');
  return new ServiceError(`The parameters (${types}) don't match the method signature for ${fullMemberName(member)}.`);
}

/** The Java-ish name of an argument's type: String, number, null, number[], (class), a boolean too [facts 1.4; repo texts #13311638681]. */
export function signatureType(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return '(class)';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : signatureType(value[0])}[]`;
  if (value instanceof EnumMember) return value.type;
  const named = value as { readonly className?: unknown };
  return typeof named.className === 'string' ? fullMemberName(`${named.className}.x`).slice(0, -2) : '(class)';
}
