/** @fileoverview Which policy rows hold for a grade and a stage. */
import { groupBy } from '../group-by';
import type { Policy } from '../register-records';

export type PolicyChooser = (grade: string, stage: string) => readonly Policy[];

function grades(policy: Policy): string[] {
  return policy.grade.split(/[、,，]/).map((grade) => grade.trim());
}

/** Rows of one kind that name the stage take the place of those that do not. */
function preferStage(rows: readonly Policy[]): readonly Policy[] {
  const naming = rows.filter(({ stage }) => stage !== '');
  return naming.length > 0 ? naming : rows;
}

function choose(policies: readonly Policy[], grade: string, stage: string): readonly Policy[] {
  const ofGrade = policies.filter((policy) => policy.grade === '' || grades(policy).includes(grade));
  const fitting = ofGrade.filter((policy) => policy.stage === '' || policy.stage === stage);
  return [...groupBy(fitting, ({ kind }) => kind).values()].flatMap(preferStage);
}

/** Customers share few combinations of grade and stage, so each is decided once. */
export function makePolicyChooser(policies: readonly Policy[]): PolicyChooser {
  const chosen = new Map<string, readonly Policy[]>();
  return (grade, stage) => {
    const key = `${grade}\n${stage}`;
    const known = chosen.get(key) ?? choose(policies, grade, stage);
    chosen.set(key, known);
    return known;
  };
}
