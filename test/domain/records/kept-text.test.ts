import fc from 'fast-check';
import { isCut, isWhole, recordJson } from '../../../src/domain/records/kept-text';

const CELL = 50_000;

describe('recordJson', () => {
  it('is the record itself while it fits a cell', () => {
    const record = { name: '甲一机械有限公司', tags: ['老客户'], employees: 12, active: true };
    expect(JSON.parse(recordJson(record))).toEqual(record);
  });

  it.each([
    ['one endless text', { remark: 'x'.repeat(50_000) }],
    ['many long ones', Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`f${at}`, '长'.repeat(9000)]))],
    ['texts that grow when written', { remark: '\u0000'.repeat(50_000), address: '"'.repeat(50_000) }],
  ])('fits a cell with %s, and knows each text again', (_name, record) => {
    const json = recordJson(record);
    expect(json.length).toBeLessThanOrEqual(CELL);
    const kept = JSON.parse(json) as Record<string, string>;
    for (const [key, text] of Object.entries(record)) {
      expect([isCut(kept[key]), isWhole(kept[key] ?? '', text)]).toEqual([true, true]);
      expect(isWhole(kept[key] ?? '', `${text.slice(0, -1)}别`)).toBe(false);
    }
  });

  it('takes no common text for a cut one', () => {
    expect(isCut('备注…〔见附件〕')).toBe(false);
  });

  it('knows every text again that it kept, and no other', () => {
    const long = fc.string({ minLength: 100, maxLength: 300 }).map((text) => text.repeat(200));
    fc.assert(
      fc.property(long, long, (one, other) => {
        const kept = (JSON.parse(recordJson({ one, more: 'y'.repeat(40_000) })) as { one: string }).one;
        expect(isWhole(kept, one)).toBe(true);
        if (one !== other) expect(isWhole(kept, other)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
