/** @fileoverview The sample companies are rows as a careful person would type them. */
import companies from '../../../host/sample/companies.json';
import { readPhones } from '../../../src/domain/typed/phone';
import { readRegion } from '../../../src/domain/typed/region';
import { readWebsite } from '../../../src/domain/typed/website';
import { industries } from '../../../src/schema/options/industries';

const known = new Set<string>(industries.values.map(({ value }) => value));

test('there are enough, each once, from many industries and regions', () => {
  expect(companies.length).toBeGreaterThanOrEqual(240);
  expect(new Set(companies.map(({ name }) => name)).size).toBe(companies.length);
  expect(new Set(companies.map(({ industry }) => industry)).size).toBeGreaterThan(15);
  expect(new Set(companies.map(({ region }) => region.split('-')[0])).size).toBeGreaterThan(20);
});

test('every value is stored as it would be read', () => {
  const wrong = companies.filter(({ phone, region, website, industry }) => {
    const phones = readPhones(phone);
    const regions = readRegion(region);
    const sites = readWebsite(website);
    const kept = phones.ok && regions.ok && sites.ok;
    return !(kept && phones.value.text === phone && regions.value === region && known.has(industry));
  });
  expect(wrong).toEqual([]);
});

test('they hold public facts of companies only', () => {
  const keys = new Set(companies.flatMap((company) => Object.keys(company)));
  expect([...keys].sort()).toEqual([
    'address',
    'employees',
    'industry',
    'name',
    'phone',
    'region',
    'shortName',
    'website',
  ]);
});
