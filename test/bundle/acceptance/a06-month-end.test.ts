/** @fileoverview A06: the month-end update on a make-up Saturday, and after an outage (K0). */
import { CHEN, F, LI, OWNER, SUN, WANG, ZHOU } from '../fixture';
import { expectInvariants } from './invariants';

describe('A06: month-end on a make-up Saturday', () => {
  const begin = () => {
    const f = F('表单模板', '2026-02-24T09:00');
    const m1 = f.customer('甲一机械有限公司');
    const m2 = f.customer('甲二机械有限公司');
    f.customer('甲三机械有限公司', { owner: '李强' });
    f.at('2026-02-25T10:00');
    f.log(m1, '2026-02-25', '电话沟通', { feedback: '预算提高' });
    f.at('2026-02-26T10:00');
    f.log(m2, '2026-02-26', '电话沟通');
    f.upd('客户', { id: m2 }, { remark: '已更新' });
    const monthEnd = (day: string) => f.D(WANG, day).map((mail) => f.sec(mail, '月末更新').join('\n'));
    return { ...f, monthEnd };
  };

  it('stands in one mail, on its day only', () => {
    const f = begin();
    f.at('2026-03-02T09:30');
    expect([...f.monthEnd('2026-02-26'), ...f.monthEnd('2026-02-27')].join('')).toBe('');
    expect(f.D(WANG, '2026-02-28')).toHaveLength(1);
    const text = f.monthEnd('2026-02-28').join('');
    expect(text).toContain('甲一机械有限公司');
    expect(text).not.toContain('甲二机械有限公司');
    expect(f.monthEnd('2026-03-02').join('')).toBe('');
    f.at('2026-03-31T09:30');
    for (const who of [OWNER, CHEN, SUN, WANG, LI, ZHOU]) expect(f.D(who, '2026-03-31').length).toBeLessThanOrEqual(1);
    expectInvariants(f);
  });

  it('is made up once after the triggers were gone', () => {
    const f = begin();
    f.at('2026-02-27T18:00');
    (f.host.triggers as unknown[]).splice(0, f.host.triggers.length);
    f.at('2026-03-02T08:30');
    f.menu('设置 ▸ 定时任务');
    f.at('2026-03-03T10:30');
    expect(f.D(WANG, '2026-03-02')).toHaveLength(1);
    expect(f.monthEnd('2026-03-02').join('')).toContain('2月');
    expect(f.monthEnd('2026-03-03').join('')).toBe('');
  });
});
