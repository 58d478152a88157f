/** @fileoverview The list that a trial run imports: the sample, or a CSV file in UTF-8 or GB18030. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import companies from '../sample/companies.json';

const OWNER_TITLE = '负责人';
const CONTACT_TITLE = '联系人';
// The public phone of a listed company rings in its securities department; no person is named in the sample.
const CONTACT = '证券部';
/** As in any list, a contact is missing here and there: so the page shows what the register says of it. */
const CONTACT_MISSING_EVERY = 15;
const TITLES = {
  name: '公司名称',
  shortName: '简称',
  industry: '所属行业',
  phone: '联系电话',
  region: '所在区域',
  address: '企业地址',
  website: '官方网站',
  employees: '员工人数',
} as const;

/** Header row first; the owners are dealt to the rows in turn. */
export function companyRows(input: string | undefined, owners: readonly string[]): string[][] {
  const [header = [], ...rows] = input === undefined ? sampleRows() : csvRows(readFileSync(input));
  const dealt = rows.map((row, index) => {
    const owner = owners[index % owners.length] ?? '';
    const whole = [...row, ...Array<string>(Math.max(0, header.length - row.length)).fill('')];
    // A repeated header or a blank line is nobody's.
    return whole.some((cell, at) => cell !== '' && cell !== header[at]) ? [...whole, owner] : [...whole, ''];
  });
  return [[...header, OWNER_TITLE], ...dealt];
}

function sampleRows(): string[][] {
  const keys = Object.keys(TITLES) as (keyof typeof TITLES)[];
  const records: readonly Partial<Record<keyof typeof TITLES, string | number>>[] = companies;
  const rows = records.map((record, index) => [...keys.map((key) => String(record[key] ?? '')), contactOf(index)]);
  return [[...Object.values(TITLES), CONTACT_TITLE], ...rows];
}

function contactOf(index: number): string {
  return (index + 1) % CONTACT_MISSING_EVERY === 0 ? '' : CONTACT;
}

function csvRows(bytes: Uint8Array): string[][] {
  return Papa.parse<string[]>(decoded(bytes), { skipEmptyLines: false }).data;
}

/** Lists saved by Excel in China are GB18030; what is not valid UTF-8 is taken for it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
