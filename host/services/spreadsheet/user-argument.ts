/** @fileoverview A person as an argument: an address, or a User object. */
import { ServiceObject } from '../service-object';
import { NO_MATCH } from './arguments';

export function emailOf(value: unknown): string | typeof NO_MATCH {
  if (typeof value === 'string') return value;
  if (!(value instanceof ServiceObject) || value.className !== 'User') return NO_MATCH;
  return (value as ServiceObject & { getEmail(): string }).getEmail();
}
