/** @fileoverview A small register for tests of planning: rows in memory, plans applied to them as a run would. */
import type { Day } from '../../src/domain/calendar-date';
import { type FollowUpPlan, type PlanInput, planFollowUps } from '../../src/domain/follow-ups/plan';
import type { FollowUpWords } from '../../src/domain/follow-ups/words';
import type { Customer, FollowUp, Interaction, Policy } from '../../src/domain/register-records';
import { type HolidayRow, makeCalendar } from '../../src/domain/working-days';
import { aCustomer, aFollowUp, anInteraction, aPolicy, localInShanghai } from './register-records';

const visits = ['上门拜访', '客户来访'];

export const formPolicies: Policy[] = [
  aPolicy({ id: 'GA', grade: 'A', methods: [...visits, '视频会议'], deep: true, escalateAfter: 3 }),
  aPolicy({ id: 'GB', grade: 'B', period: '季度', escalateAfter: 5 }),
  aPolicy({ id: 'GC', grade: 'C', period: '半年', escalateAfter: 7 }),
  aPolicy({ id: 'GV', grade: 'A、B、C', period: '半年', kind: '价值传递' }),
  aPolicy({ id: 'GI', grade: '', stage: '意向客户', period: '双周', escalateAfter: 5 }),
];

export const toolPolicies: Policy[] = [
  aPolicy({ id: 'GS', grade: 'S', methods: visits, deep: true, escalateAfter: 3 }),
  aPolicy({ id: 'GA', grade: 'A', period: '周', methods: ['电话沟通', '微信沟通'], escalateAfter: 3 }),
  aPolicy({ id: 'GAV', grade: 'A', period: '季度', kind: '价值传递', content: '产品更新推送' }),
  aPolicy({ id: 'GB', grade: 'B', period: '双周', methods: ['邮件往来', '微信沟通'], escalateAfter: 5 }),
];

export const someWords: FollowUpWords = {
  agreed: '按约定跟进',
  regular: '常规沟通',
  revisit: (need) => `回访：${need}`,
  renewal: ({ product, renewalOn }) => `续约：${product} ${renewalOn}`,
  greeting: (festivals) => `${festivals.join('、')}问候`,
  companyAnniversary: '司庆祝贺',
  birthday: (name) => `${name}生日祝福`,
  risk: ({ key }) => `风险：${key}`,
  upgrade: ({ key }) => `升级：${key}`,
};

export const someSettings: PlanInput['settings'] = {
  firstContactDays: 7,
  planHorizon: 400,
  greetDays: 7,
  festivals: ['春节', '国庆'],
  revisitDays: 3,
  renewalDays: [60, 30],
  approvalOn: false,
  approvalGrades: ['全部'],
};

export function chineseCalendar(overrides: HolidayRow[] = []) {
  return makeCalendar({ workDays: [1, 2, 3, 4, 5], region: '中国大陆', overrides });
}

/** Customers, contacts and plans that a test changes, and runs of planning over them. */
export class SmallRegister {
  readonly customers: Customer[] = [];
  readonly interactions: Interaction[] = [];
  followUps: FollowUp[] = [];
  input: Partial<PlanInput> = {};

  constructor(readonly policies: Policy[]) {}

  add(id: string, values: Partial<Customer> = {}): this {
    this.customers.push(aCustomer({ id, ...values }));
    return this;
  }

  log(customer: string, date: Day, method: string, values: Partial<Interaction> = {}): string {
    const id = `I${String(this.interactions.length + 1).padStart(6, '0')}`;
    this.interactions.push(
      anInteraction({ id, customer, date, method, createdAt: `${date}T02:00:00.000Z`, ...values }),
    );
    return id;
  }

  change(id: string, values: Partial<FollowUp>): void {
    this.followUps = this.followUps.map((row) => (row.id === id ? { ...row, ...values } : row));
  }

  plan(today: Day): FollowUpPlan {
    const { customers, interactions, followUps, policies } = this;
    const fixed = { settings: someSettings, calendar: chineseCalendar(), localOf: localInShanghai, words: someWords };
    return planFollowUps({ customers, interactions, followUps, policies, today, ...fixed, ...this.input });
  }

  /** Plans, and writes what was planned. */
  run(today: Day): FollowUpPlan {
    const plan = this.plan(today);
    for (const { id, changes } of plan.update) this.change(id, changes);
    for (const made of plan.create) {
      const id = `F${String(this.followUps.length + 1).padStart(6, '0')}`;
      this.followUps.push(aFollowUp({ ...made, id }));
    }
    return plan;
  }

  open(customer: string): FollowUp[] {
    return this.followUps.filter((row) => row.customer === customer && row.status === '待执行');
  }

  ofCause(customer: string, cause: string): FollowUp[] {
    return this.followUps.filter((row) => row.customer === customer && row.cause === cause);
  }
}
