import { F, type Fixture } from './fixture';

const TAB = '客户';

const ids = ({ get }: Fixture) => get(TAB).map(({ id }) => id);

describe('numbers in the form template (A01)', () => {
  let f: Fixture;
  beforeAll(() => {
    f = F('表单模板', '2026-11-30T10:00');
  });

  it('numbers rows as they are typed: year, month, sequence', () => {
    for (const name of ['甲一', '甲二', '甲三']) f.customer(`${name}机械有限公司`);
    expect(ids(f)).toEqual(['202611001', '202611002', '202611003']);
  });
});
