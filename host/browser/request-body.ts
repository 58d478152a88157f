/** @fileoverview What a request of the page carries, read strictly. */
import type { Axis } from '../workbook/workbook';

export type Body = Readonly<Record<string, unknown>>;

/** A mistake in the request itself. */
export class BadRequest extends Error {
  override name = 'BadRequest';
}

export function text(body: Body, name: string): string {
  const value = body[name];
  if (typeof value === 'string') return value;
  throw new BadRequest(`${name} must be a text`);
}

export function whole(body: Body, name: string): number {
  const value = body[name];
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new BadRequest(`${name} must be a whole number`);
}

export function axisOf({ axis }: Body): Axis {
  if (axis === 'row' || axis === 'column') return axis;
  throw new BadRequest('axis must be row or column');
}

export function flag(body: Body, name: string): boolean {
  const value = body[name];
  if (typeof value === 'boolean') return value;
  throw new BadRequest(`${name} must be true or false`);
}

export function texts(body: Body, name: string): string[] {
  const value = body[name];
  if (isTexts(value)) return value;
  throw new BadRequest(`${name} must be a list of texts`);
}

export function rowsOfTexts(body: Body, name: string): string[][] {
  const value = body[name];
  if (Array.isArray(value) && value.every(isTexts)) return value;
  throw new BadRequest(`${name} must be rows of texts`);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
