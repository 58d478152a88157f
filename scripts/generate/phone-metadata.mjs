// The numbering plans of the mainland, Hong Kong, Macao and Taiwan; the rest of the world is not looked up.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const KEPT = ['CN', 'HK', 'MO', 'TW'];

export default function phoneMetadata() {
  const file = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.max.json');
  const all = JSON.parse(readFileSync(file, 'utf8'));
  const codes = Object.entries(all.country_calling_codes).filter(([, countries]) => KEPT.includes(countries[0]));
  return {
    version: all.version,
    country_calling_codes: Object.fromEntries(codes),
    countries: Object.fromEntries(KEPT.map((country) => [country, all.countries[country]])),
  };
}
