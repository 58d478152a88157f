/** @fileoverview The addresses in a recipient field: separated by commas, with or without names. */
import { ServiceError } from '../errors';

const ADDRESS = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/;

/** Throws "Invalid email: x" for what is no address; a dead address is none of our business [facts 4.2]. */
export function addressesIn(field: string): string[] {
  const parts = field
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.map((part) => {
    const address = /<([^<>]*)>\s*$/.exec(part)?.[1] ?? part;
    if (!ADDRESS.test(address.trim())) throw new ServiceError(`Invalid email: ${part}`);
    return address.trim();
  });
}
