/** @fileoverview A value as Java prints it: 5 is 5.0, objects are {a=1.0}, lists [1.0, x]. */
import { EnumMember } from '../enums';
import { ServiceObject } from '../service-object';

export function javaText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 1e7 ? `${value}.0` : String(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof ServiceObject) return value.className;
  if (value instanceof EnumMember) return value.name;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `[${value.map(javaText).join(', ')}]`;
  const entries = Object.entries(value).map(([key, part]) => `${key}=${javaText(part)}`);
  return `{${entries.join(', ')}}`;
}
