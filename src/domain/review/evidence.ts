/** @fileoverview Which evidence a change needs, by what set it off (K1). */
import { entryOf } from '../../schema/entry-of';

const WRITTEN = '书面说明（名片、邮件）';
const CALLED = '电话二次核实';
const REPORT = '合同/项目报告';

/** Kinds of evidence of which one must be given; none means that any will do. */
const FIT: Readonly<Record<string, readonly string[]>> = {
  客户主动变更: [WRITTEN, CALLED],
  业务动态变化: [REPORT],
  跟进反馈补充: [],
};

/** Undefined when the evidence fits; else the kinds that would. */
export function missingEvidence(trigger: string, evidence: string): readonly string[] | undefined {
  const fit = entryOf(FIT, trigger) ?? [];
  if (evidence === '') return fit;
  return fit.length === 0 || fit.includes(evidence) ? undefined : fit;
}
