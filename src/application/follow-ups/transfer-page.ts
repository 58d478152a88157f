/** @fileoverview What 批量转交 begins with: whose customers there are, and who may take them. */
import { customers } from '../../schema/tables/customers';
import type { World } from '../ports';

export interface TransferPage {
  readonly customers: readonly {
    readonly id: string;
    readonly name: string;
    readonly grade: string;
    readonly owner: string;
  }[];
  /** Members in office. */
  readonly members: readonly string[];
}

export function transferPage({ register, config }: Pick<World, 'register' | 'config'>): TransferPage {
  const all = register.columns(customers, ['id', 'name', 'grade', 'owner', 'status']).map(({ values }) => values);
  return {
    customers: all
      .filter(({ id, status }) => id !== '' && status !== '已合并')
      .map(({ id, name, grade, owner }) => ({ id, name, grade, owner })),
    members: config.members.filter(({ active }) => active).map(({ name }) => name),
  };
}
