/** @fileoverview Names of a time zone at an instant: long as Date.toString shows it, short as formatDate's z. */

const formats = new Map<string, Intl.DateTimeFormat>();

export function zoneName(zone: string, utc: number, style: 'long' | 'short' = 'long'): string {
  const key = `${style} ${zone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: intlZone(zone), timeZoneName: style });
    formats.set(key, format);
  }
  return format.formatToParts(utc).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** GMT+9 is Etc/GMT-9 to Intl; half hours have the form +09:30. */
function intlZone(zone: string): string {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(zone);
  if (!match) return zone === '' || /^(?:GMT|Z)$/i.test(zone) ? 'UTC' : zone;
  return `${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}`;
}
