/** @fileoverview A refusal whose words are written for the person at the sheet; everything else that is thrown is a bug. */

export interface FieldProblem {
  /** A field key, or '' where the whole request is refused. */
  readonly field: string;
  readonly value: string;
  readonly message: string;
}

export class UserError extends Error {
  override name = 'UserError';
  constructor(readonly problems: readonly FieldProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
  }
}

/** A refusal that concerns no field. */
export function refusal(message: string, field = '', value = ''): UserError {
  return new UserError([{ field, value, message }]);
}
