/** @fileoverview What the annual audit calls vague: what is written and says too little, not what is missing. */
import { annualAudit } from '../../../src/domain/routine/annual-audit';
import { customers } from '../../../src/schema/tables/customers';
import { recordOf } from '../../builders/register-records';

const rules = {
  today: '2026-12-01',
  localOf: (moment: string) => ({ day: moment.slice(0, 10), minutes: 0 }),
  dormantMonths: 12,
  keyAmount: 500_000,
  keepLostYears: 3,
};

function vagueFields(values: Record<string, unknown>): readonly string[] {
  const one = recordOf(customers, { id: '202611001', owner: '王芳', createdAt: '2026-11-01T00:00:00.000Z', ...values });
  const facts = { customers: [one], interactions: [], orders: [], needs: [], lostOn: () => undefined };
  return annualAudit(facts, rules).flatMap((line) => (line.kind === 'vague' ? line.fields : []));
}

it.each([
  [{ region: '华东地区', problems: 'region' }, ['region']],
  [{ contactName: '负责人', industry: '高端制造', problems: 'industry contactName' }, ['industry', 'contactName']],
  [{ contactName: '', problems: 'contactName' }, []],
  [{ contactName: ' ', region: '华东', problems: 'contactName region' }, ['region']],
  [{ phone: '1380013800', problems: 'phone' }, []],
])('%j: %j', (values, fields) => {
  expect(vagueFields(values)).toEqual(fields);
});
