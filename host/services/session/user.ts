/** @fileoverview A user; the address is '' where live does not tell it. */

import type { ExecutionContext } from '../execution-context';
import { type CallTable, ServiceObject } from '../service-object';

export class User extends ServiceObject {
  static override readonly calls: CallTable = { getEmail: 'free', getUserLoginId: 'free', getUsername: 'free' };

  readonly className = 'User';

  constructor(
    context: ExecutionContext,
    private readonly _email: string,
  ) {
    super(context);
  }

  getEmail(): string {
    return this._email;
  }

  getUserLoginId(): string {
    return this._email;
  }

  getUsername(): string {
    return this._email.split('@')[0] ?? '';
  }
}
