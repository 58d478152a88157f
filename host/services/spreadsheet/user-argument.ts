/** @fileoverview A person as an argument: an address, or a User object. */
import { addressesIn } from '../mail/addresses';
import { ServiceObject } from '../service-object';
import { NO_MATCH } from './arguments';

export function emailOf(value: unknown): string | typeof NO_MATCH {
  // Throws "Invalid email: x" [facts 4.2: RomainVialard/ErrorHandler].
  if (typeof value === 'string') return addressesIn(value)[0] ?? value;
  if (!(value instanceof ServiceObject) || value.className !== 'User') return NO_MATCH;
  return (value as ServiceObject & { getEmail(): string }).getEmail();
}
