import type { CheckContext, Problem, Values } from '../../src/domain/checks/check';
import { requiredFields } from '../../src/domain/records/required-fields';
import type { Table } from '../../src/schema/define-table';
import { optionLists } from '../../src/schema/options/index';
import { customers } from '../../src/schema/tables/customers';

/** The context of a check on a record of `table`, on a Monday. */
export function aCheckContext(table: Table = customers, changes: Partial<CheckContext> = {}): CheckContext {
  return {
    table: table.name,
    fields: table.fields,
    today: '2026-11-23',
    requiredFields: (record) => requiredFields(table, record),
    options: (list) => optionLists.find(({ name }) => name === list)?.values.map(({ value }) => value) ?? [],
    ...changes,
  };
}

/** A customer that no check finds fault with. */
export function aGoodCustomer(changes: Values = {}): Values {
  return {
    id: '202611001',
    name: '杭州云栖智能装备有限公司',
    type: '企业客户',
    industry: '制造业-机械设备',
    contactName: '张建国',
    phone: '0571-88801234',
    stage: '成交客户',
    owner: '王芳',
    ...changes,
  };
}

/** Problems as 'field message', for tables of cases. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ field, message }) => `${field} ${message}`);
}
