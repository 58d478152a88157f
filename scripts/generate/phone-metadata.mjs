// The numbering plans of the mainland, Hong Kong, Macao and Taiwan, cut from libphonenumber's: which numbers can have
// been given out, and how they are written. The library itself would be a sixth of the bundle.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const KEPT = { CN: '86', HK: '852', MO: '853', TW: '886' };
// Places in a country's entry, as libphonenumber-js writes its metadata (version 4 of its layout).
const FORMATS = 4;
const TYPES = 11;

export default function phoneMetadata() {
  const file = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.max.json');
  const { countries } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(
    Object.entries(KEPT).map(([country, code]) => {
      const entry = countries[country];
      const assigned = entry[TYPES].filter(Boolean).map(([pattern]) => pattern);
      const formats = entry[FORMATS].map(([pattern, format, leading]) => [
        pattern,
        format,
        leading?.[leading.length - 1] ?? '',
      ]);
      return [code, country === 'CN' ? { assigned } : { assigned, formats }];
    }),
  );
}
