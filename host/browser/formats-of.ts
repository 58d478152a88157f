/** @fileoverview The formats that the tool bar can ask for, read strictly. */
import type { Formats } from '../people/dress';
import { BadRequest, type Body } from './request-body';

const COLOUR = /^#[0-9a-f]{6}$/;

/** What each may be, besides null for the default. */
const MAY_BE: { readonly [K in keyof Formats]: (value: string) => boolean } = {
  fontWeight: (value) => value === 'bold',
  fontStyle: (value) => value === 'italic',
  fontLine: (value) => value === 'underline' || value === 'line-through',
  fontColor: (value) => COLOUR.test(value),
  background: (value) => COLOUR.test(value),
  horizontalAlignment: (value) => ['left', 'center', 'right'].includes(value),
  wrap: (value) => ['WRAP', 'OVERFLOW', 'CLIP'].includes(value),
};

export function formatsOf({ formats }: Body): Formats {
  if (typeof formats !== 'object' || formats === null) throw new BadRequest('formats must be an object');
  for (const [name, value] of Object.entries(formats)) {
    const allowed = MAY_BE[name as keyof Formats];
    if (!allowed) throw new BadRequest(`there is no format ${name}`);
    if (value !== null && !(typeof value === 'string' && allowed(value)))
      throw new BadRequest(`${name} cannot be ${String(value)}`);
  }
  return formats;
}
