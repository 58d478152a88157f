/** @fileoverview Date criteria lose the time of day when they are set on cells [issuetracker 418495831]. */

export function wholeDays<T>(criteria: string, args: readonly T[]): T[] {
  if (!criteria.startsWith('DATE_')) return [...args];
  return args.map((argument) => (typeof argument === 'number' ? (Math.floor(argument) as T & number) : argument));
}
