import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isMobile, mobileIn, phonesIn, readPhones } from '../../../src/domain/typed/phone';

function stored(text: string, region?: string): string {
  const reading = readPhones(text, region);
  return reading.ok ? reading.value.text : reading.expected;
}

describe('readPhones', () => {
  it.each([
    ['13800138000', '13800138000'],
    ['138 0013 8000', '13800138000'],
    ['138-0013-8000', '13800138000'],
    ['+86 138 0013 8000', '13800138000'],
    ['+8613800138000', '13800138000'],
    ['008613800138000', '13800138000'],
    ['8613800138000', '13800138000'],
    ['86-018960308587', '18960308587'],
    ['１３８００１３８０００', '13800138000'],
    ['手机：13800138000', '13800138000'],
    ['0571-88887777', '0571-88887777'],
    ['057188887777', '0571-88887777'],
    ['0571 8888 7777', '0571-88887777'],
    ['(0571)88887777', '0571-88887777'],
    ['（0571）88887777', '0571-88887777'],
    ['0571—88887777', '0571-88887777'],
    ['010-56781234', '010-56781234'],
    ['０１０－５６７８１２３４', '010-56781234'],
    ['86-0755-82080387', '0755-82080387'],
    ['86-755-82320888', '0755-82320888'],
    ['+86 21 6346 1118', '021-63461118'],
    ['571-88887777', '0571-88887777'],
    ['86-010-6527-5609', '010-65275609'],
    ['0571-88887777-801', '0571-88887777-801'],
    ['0571-88887777转801', '0571-88887777-801'],
    ['0571-88887777 转 801', '0571-88887777-801'],
    ['0571-88887777 ext 801', '0571-88887777-801'],
    ['0571-88887777 ext.801', '0571-88887777-801'],
    ['0571-88887777分机801', '0571-88887777-801'],
    ['0571-88880100转801', '0571-88880100-801'],
    ['400-800-8888', '400-800-8888'],
    ['4008008888', '400-800-8888'],
    ['400 800 8888', '400-800-8888'],
    ['800-810-8888', '800-810-8888'],
    ['400-800-8888转2', '400-800-8888-2'],
    ['95588', '95588'],
    ['86-095575', '95575'],
    ['955 88', '95588'],
    ['95588转2', '95588-2'],
    ['+1 415 555 2671 ext 12', '+14155552671-12'],
    ['+852 2309 8888-801', '+852 2309 8888-801'],
    ['+852 2309 8888', '+852 2309 8888'],
    ['852-23098888', '+852 2309 8888'],
    ['00852 23098888', '+852 2309 8888'],
    ['+853 2888 8888', '+853 2888 8888'],
    ['+886 2 2311 1111', '+886 2 2311 1111'],
    ['+1 415 555 2671', '+14155552671'],
    ['13800138000；0571-88887777', '13800138000；0571-88887777'],
    ['13800138000;13900139000', '13800138000；13900139000'],
    ['13800138000，13900139000', '13800138000；13900139000'],
    ['13800138000, 13900139000', '13800138000；13900139000'],
    ['13800138000/13900139000', '13800138000；13900139000'],
    ['13800138000、13900139000', '13800138000；13900139000'],
    ['13800138000 0571-88887777', '13800138000；0571-88887777'],
    ['13800138000\n13900139000', '13800138000；13900139000'],
    ['13800138000；+86 138 0013 8000', '13800138000'],
  ])('stores %s as %s', (text, expected) => {
    expect(stored(text)).toBe(expected);
    expect(stored(expected)).toBe(expected);
  });

  it.each([
    ['1380013800', 'phoneMobileLength'],
    ['138001380000', 'phoneMobileLength'],
    ['110', 'phoneEmergency'],
    ['120', 'phoneEmergency'],
    ['12345', 'phoneEmergency'],
    ['10086', 'phoneEmergency'],
    ['88887777', 'phoneAreaCodeMissing'],
    ['0388-8888777', 'phoneAreaCodeUnknown'],
    // Numbers of Taipei are none of Tianjin.
    ['(02)2345-6789', 'phoneAreaCodeUnknown'],
    ['02-23456789', 'phoneAreaCodeUnknown'],
    ['0571-8888777', 'phoneLandlineLength'],
    ['025-668526852686', 'phoneLandlineLength'],
    ['+852 1234', 'phoneForeign'],
    ['无', 'phone'],
    ['13800138000(王)', 'phone'],
    ['', 'phone'],
    ['12', 'phone'],
    ['13800138000；无', 'phone'],
  ])('does not store %s, for its %s', (text, expected) => {
    expect(stored(text)).toBe(expected);
  });

  it.each([
    ['(02)2345-6789', '+886 2 2345 6789'],
    ['02-23456789#12', '+886 2 2345 6789-12'],
    ['0912-345-678', '+886 912 345 678'],
    ['0912345678；02-23456789', '+886 912 345 678；+886 2 2345 6789'],
    ['+886 2 2345 6789', '+886 2 2345 6789'],
    ['138 0013 8000', '13800138000'],
    ['0571-88887777', '0571-88887777'],
    ['021-68887777', '021-68887777'],
  ])('reads %s in a register that is kept in Taiwan', (text, expected) => {
    const reading = readPhones(text, '', true);
    expect(reading.ok ? reading.value.text : reading).toBe(expected);
  });

  it('counts the digits of a mobile number that has too few', () => {
    expect(readPhones('1380013800')).toEqual({ ok: false, expected: 'phoneMobileLength', params: { digits: 10 } });
  });

  it('proposes the region’s code for a landline without one', () => {
    const reading = readPhones('88887777', '浙江省-杭州市-西湖区');
    expect(reading).toMatchObject({ ok: false, expected: 'phoneAreaCodeMissing', proposal: { text: '0571-88887777' } });
  });

  it('keeps the numbers beside one that lacks its code in the proposal', () => {
    const reading = readPhones('13800138000；88887777转8', '浙江省-杭州市');
    expect(reading).toMatchObject({
      ok: false,
      proposal: { text: '13800138000；0571-88887777-8', primary: '13800138000' },
    });
  });

  it('names the first as primary and all for the search', () => {
    expect(readPhones('0571-88887777，13800138000')).toMatchObject({
      value: { primary: '0571-88887777', all: ['0571-88887777', '13800138000'] },
    });
  });

  const heads = fc.constantFrom(
    '',
    '0571-8888',
    '138',
    '+86',
    '86-',
    '+852',
    '(0755)',
    '400',
    '00852',
    '95',
    '+1',
    '+886',
  );
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789０１２-－ ()（）+转x;；/、86'), maxLength: 14 });
  it('normalises twice as once', () => {
    fc.assert(
      fc.property(heads, digits, fc.constantFrom('', '；'), heads, digits, (...parts) => {
        const once = readPhones(parts.join(''), '浙江省-杭州市');
        if (once.ok) expect(readPhones(once.value.text)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('phonesIn', () => {
  it('finds the readable numbers beside an unreadable one', () => {
    expect(phonesIn('13800138000；打前台；0571-88887777')).toEqual(['13800138000', '0571-88887777']);
  });

  it('tells mobile numbers from others', () => {
    expect([isMobile('13800138000'), isMobile('0571-88887777')]).toEqual([true, false]);
    expect(mobileIn('0571-88887777；13800138000')).toBe('13800138000');
  });
});

// A list of real companies beside the project, where a developer has one.
const LIST = join(process.cwd(), '../shared/data/companies-a.csv');

if (existsSync(LIST)) {
  it('reads or flags every telephone of a real list', () => {
    const phones = readFileSync(LIST, 'utf8').match(/(?<=,)86-[^,]+(?=,)/g) ?? [];
    const flagged = phones.filter((phone) => !readPhones(phone).ok);
    expect(phones.length).toBeGreaterThan(1000);
    expect(flagged.length).toBeLessThan(phones.length / 100);
  });
}
