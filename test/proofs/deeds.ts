/** @fileoverview Deeds that may die half-way, each on a register that waits for it; a person or the clock does them again. */
import { CHEN, LI, OWNER, SUN, WANG } from '../bundle/fixture';
import { type SavedRegister, savedRegister } from '../bundle/saved-register';
import { cellOf, keysOf, rowOf, textOf } from '../bundle/tab-records';

export type Register = ReturnType<SavedRegister['open']>;

export interface Deed {
  readonly name: string;
  readonly register: keyof typeof registers;
  start(f: Register): unknown;
  /** Makes whole what a death left: the same again, the next hours. */
  again(f: Register): void;
}

const NAMES = ['甲一', '乙二', '丙三', '丁四'].map((name) => `${name}机械有限公司`);

/** Registers in which one deed is about to be done. */
export const registers = {
  plans: () =>
    savedRegister('CRM工具集', '2026-02-12T09:00', (f) => {
      f.host.advance('2h');
      for (const name of NAMES) f.order(f.typedCustomer(name), '2025-12-01', 600_000);
      f.call('generateFollowUps');
    }),
  reviews: () =>
    savedRegister('工作手册', '2026-11-23T09:00', (f) => {
      f.host.advance('2h');
      for (const name of NAMES) {
        const id = f.typedCustomer(name, { collectedBy: '王芳' });
        if (name !== NAMES[0]) f.decide('review', id, '已生效', { user: SUN });
        f.ask('requestChange', [{ customer: id, ...REQUEST }], LI);
      }
    }),
  outage: () =>
    savedRegister('表单模板', '2026-11-20T09:00', (f) => {
      for (const name of NAMES) f.order(f.typedCustomer(name), '2026-03-10', 600_000);
      f.log(textOf(f.get('客户')[0]?.id), '2026-08-01', '电话沟通');
      f.host.advance('1h');
    }),
  morning: () =>
    savedRegister('表单模板', '2026-11-20T09:00', (f) => {
      NAMES.forEach((name, index) => {
        const id = f.typedCustomer(name, { owner: index % 2 === 0 ? '王芳' : '李强' });
        f.log(id, '2026-11-19', '电话沟通', { nextDate: '2026-11-24' });
      });
      f.at('2026-11-24T07:50');
    }),
  aged: () =>
    savedRegister('表单模板', '2024-01-08T09:00', (f) => {
      const [first = '', second = ''] = NAMES.map((name) => f.typedCustomer(name));
      const hourly = f.host.triggers.findIndex(({ handler }) => handler === 'handleHourly');
      (f.host.triggers as unknown[]).splice(hourly, 1);
      for (const day of ['2024-01-10', '2024-02-20', '2024-03-15']) {
        f.at(`${day}T10:00`);
        f.log(first, day, '电话沟通');
        f.log(second, day, '上门拜访', { minutesVia: '无需发送' });
        const plan = f.add('跟进计划', { customer: first, dueOn: day, content: `寄样品 ${day}`, owner: '王芳' });
        f.upd('跟进计划', { id: textOf(plan.id) }, { status: '已完成' });
      }
      f.at('2026-11-20T09:00');
      f.call('makeTriggers');
      f.at('2026-11-23T14:50');
      const { head } = f.call('backup') as { readonly head: object };
      f.call('backup', [{ kept: head }]);
    }),
  forenoon: atWork('2026-11-20T11:00'),
  night: atWork('2026-11-20T23:55'),
  contacts: () =>
    savedRegister('表单模板', '2026-11-20T09:00', (f) => {
      for (const name of NAMES) f.typedCustomer(name);
      for (const { id } of f.get('客户')) f.add('联系人', { customer: textOf(id), name: '刘志强' });
      f.at('2026-11-20T11:00');
    }),
};

/** Customers at work in the forenoon, and the same shortly before midnight. */
function atWork(until: string): () => SavedRegister {
  return () =>
    savedRegister('表单模板', '2026-11-20T09:00', (f) => {
      for (const name of NAMES) f.typedCustomer(name);
      f.order(textOf(f.get('客户')[0]?.id), '2026-03-10', 600_000);
      f.at(until);
    });
}

const REQUEST = {
  field: '联系人',
  newValue: '吴倩',
  reason: '原负责人离职',
  trigger: '客户主动变更',
  evidence: '电话二次核实',
  notify: ['售后部'],
};

/** What a run that died or failed answers is nobody's: the caller sees an error and does it again. */
function attempt(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}

function twice(call: (f: Register) => unknown): Pick<Deed, 'start' | 'again'> {
  return {
    start: (f) => attempt(() => call(f)),
    again(f) {
      // Who got an answer has no reason to do it again.
      if (f.host.executions[0]?.status !== 'completed') call(f);
      f.host.advance('1h');
      // Grades and plans that the night would bring come at once, whether or not something was made up.
      f.call('generateFollowUps');
    },
  };
}

const idsOf = (f: Register, tab: string) => f.get(tab).map(({ id }) => textOf(id));

const LIST = [
  ['企业名称', '联系人', '电话', '所属行业'],
  ...['癸一', '癸二', '癸三', '癸四', '癸五'].map((name, index) => [
    `${name}机械有限公司`,
    '张建国',
    `0571-8888001${index}`,
    '制造业-机械设备',
  ]),
];

const nextHours = (f: Register) => void f.host.advance('2h');
/** Rows that are not whole yet get their grade by the daily run, or by the one that does what was left. */
function nextHoursAndPlans(f: Register): void {
  nextHours(f);
  f.call('generateFollowUps');
}
const firstCell = (f: Register, tab: string, key: string) => cellOf(keysOf(f.host, tab), key, rowOf(f.host, tab));

/** Work of the scheduled tasks: nobody does it again but they. */
export const tasks: readonly Deed[] = [
  {
    name: 'typing a field',
    register: 'forenoon',
    start: (f) =>
      f.host.type(
        '客户',
        cellOf(keysOf(f.host, '客户'), 'phone', f.one('客户', { name: NAMES[1] ?? '' }).row),
        '138 0013 8000',
        {
          user: WANG,
        },
      ),
    again: nextHours,
  },
  ...['客户', '联系人'].map(
    (tab): Deed => ({
      name: `typing a phone that stands in two records, in ${tab}`,
      register: 'contacts',
      start(f) {
        const customer = textOf(f.one('客户', { name: NAMES[1] ?? '' }).id);
        const { row } = f.one(tab, tab === '客户' ? { id: customer } : { customer, name: '张建国' });
        f.host.type(tab, cellOf(keysOf(f.host, tab), 'phone', row), '138 0013 8000', { user: WANG });
      },
      again: nextHours,
    }),
  ),
  {
    name: 'typing a new row',
    register: 'forenoon',
    start: (f) => f.host.type('客户', firstCell(f, '客户', 'name'), '壬九机械有限公司', { user: WANG }),
    again: nextHoursAndPlans,
  },
  {
    name: 'pasting rows',
    register: 'forenoon',
    start: (f) =>
      f.host.paste(
        '客户',
        firstCell(f, '客户', 'name'),
        Array.from({ length: 30 }, (_, index) => [`贴入${index}机械有限公司`]),
        { user: WANG },
      ),
    again: nextHoursAndPlans,
  },
  {
    name: 'pasting a contact with a customer',
    register: 'forenoon',
    start: (f) =>
      f.host.paste(
        '维护记录',
        firstCell(f, '维护记录', 'customer'),
        [inColumns(f, '维护记录', 'customer', INTERACTION(textOf(f.get('客户')[0]?.id)))],
        { user: WANG },
      ),
    again: nextHours,
  },
  {
    name: 'the first hourly run of a day',
    register: 'night',
    start: (f) => f.host.advance('2026-11-21T00:54:00+08:00'),
    again: (f) => f.host.advance('2026-11-21T03:00:00+08:00'),
  },
  {
    name: 'the morning reminders',
    register: 'morning',
    start: (f) => f.host.advance('2026-11-24T08:50:00+08:00'),
    again: (f) => f.host.advance('2026-11-24T11:10:00+08:00'),
  },
  {
    name: 'moving old records out',
    register: 'aged',
    start: (f) => f.host.advance('2026-11-23T15:50:00+08:00'),
    again: (f) => f.host.advance('2026-11-23T18:10:00+08:00'),
  },
];

/** Others send from the account meanwhile: nobody can tell whether the mail on its way has left. */
export const doubtful: Deed = {
  name: 'the morning reminders, the quota tells nothing',
  register: 'morning',
  start: (f) => f.host.advance('2026-11-24T08:50:00+08:00'),
  again(f) {
    f.host.state.accounts.use(OWNER, 'mailRecipients', 5, Date.parse('2026-11-24T08:51:00+08:00'));
    f.host.advance('2026-11-24T11:10:00+08:00');
  },
};

const INTERACTION = (customer: string): Readonly<Record<string, string>> => ({
  customer,
  date: '2026-11-19',
  method: '电话沟通',
  content: '询问报价',
  owner: '王芳',
});

/** A row as it is pasted from `first` on; columns of nobody's stay blank. */
function inColumns(f: Register, tab: string, first: string, values: Readonly<Record<string, string>>): string[] {
  const keys = keysOf(f.host, tab);
  const last = Math.max(...Object.keys(values).map((key) => keys.indexOf(key)));
  return keys.slice(keys.indexOf(first), last + 1).map((key) => values[key] ?? '');
}

/** What people start and are answered. */
export const deeds: readonly Deed[] = [
  {
    name: 'approving plans',
    register: 'plans',
    ...twice((f) => f.call('decideFollowUps', [{ ids: idsOf(f, '跟进计划'), verdict: '已批准' }], CHEN)),
  },
  {
    name: 'deciding change requests',
    register: 'reviews',
    ...twice((f) => f.call('decideChangeRequest', [{ ids: idsOf(f, '信息更新申请'), verdict: '已生效' }], SUN)),
  },
  {
    name: 'sending a record back',
    register: 'reviews',
    ...twice((f) =>
      f.call('decideReview', [{ id: idsOf(f, '客户')[0], verdict: '退回补充', reason: '联系电话打不通' }], SUN),
    ),
  },
  {
    name: 'handing customers over',
    register: 'forenoon',
    ...twice((f) => f.call('transferCustomers', [{ from: '王芳', to: '李强', reason: '区域调整' }], CHEN)),
  },
  { name: 'generating plans', register: 'outage', ...twice((f) => f.call('generateFollowUps', [], WANG)) },
  { name: 'an import', register: 'outage', ...twice((f) => f.call('importCustomers', [{ rows: LIST }], WANG)) },
  { name: 'a repair', register: 'outage', ...twice((f) => f.call('repairRegister', [], OWNER)) },
];
