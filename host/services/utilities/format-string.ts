/** @fileoverview Utilities.formatString: %s %d %i %f with width, zeros and precision; %j is unsupported [facts 4.4]. */
import { ServiceError } from '../errors';

const DIRECTIVE = /%([-0+ ]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    DIRECTIVE,
    (_all, flags: string, width: string | undefined, precision: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      if (next >= values.length) throw new ServiceError('Not enough arguments for the format string.');
      return padded(formatted(kind, values[next++], precision, flags), flags, Number(width ?? 0));
    },
  );
}

function formatted(kind: string, value: unknown, precision: string | undefined, flags: string): string {
  const sign = flags.includes('+') && Number(value) >= 0 ? '+' : '';
  if (kind === 's') return precision === undefined ? String(value) : String(value).slice(0, Number(precision));
  if (kind === 'd' || kind === 'i') return sign + String(Math.trunc(numberOf(value)));
  if (kind === 'f') return sign + numberOf(value).toFixed(Number(precision ?? 6));
  throw new ServiceError(`Unsupported format directive: %${kind}`);
}

function numberOf(value: unknown): number {
  const number = Number(value);
  if (Number.isNaN(number)) throw new ServiceError(`Invalid argument: ${String(value)}`);
  return number;
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const negative = text.startsWith('-') ? '-' : '';
  return negative + text.slice(negative.length).padStart(width - negative.length, '0');
}
