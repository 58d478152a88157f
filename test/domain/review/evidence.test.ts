import { missingEvidence } from '../../../src/domain/review/evidence';

describe('missingEvidence', () => {
  it.each<[string, string, readonly string[] | undefined]>([
    ['客户主动变更', '书面说明（名片、邮件）', undefined],
    ['客户主动变更', '电话二次核实', undefined],
    ['客户主动变更', '对接人确认', ['书面说明（名片、邮件）', '电话二次核实']],
    ['业务动态变化', '合同/项目报告', undefined],
    ['业务动态变化', '对接人确认', ['合同/项目报告']],
    ['跟进反馈补充', '对接人确认', undefined],
    ['跟进反馈补充', '', []],
    ['', '电话二次核实', undefined],
    ['', '', []],
  ])('%s, verified by %s', (trigger, evidence, expected) => {
    expect(missingEvidence(trigger, evidence)).toEqual(expected);
  });
});
