/** @fileoverview One trial: hostile texts come in through one door; nothing of them may live, and nothing may break. */

import { CHEN, LI, OWNER, SUN, WANG } from '../bundle/fixture';
import { type SavedRegister, savedRegister } from '../bundle/saved-register';
import { cellOf, keysOf, rowOf, textOf } from '../bundle/tab-records';
import { troublesOf } from '../bundle/troubles';
import { logWrongs } from './during-trials';
import { ALIVE, hostileTexts } from './hostile-texts';

type Register = ReturnType<SavedRegister['open']>;

export interface Batch {
  readonly seed: number;
  readonly door: keyof typeof doors;
  readonly count: number;
}

const TAB = '客户';
const FILLED = [
  '客户',
  '联系人',
  '需求与反馈',
  '维护记录',
  '跟进计划',
  '成交记录',
  '信息更新申请',
  '变更记录',
  '最近状态',
];
const MANAGED = ['设置', '团队成员', '下拉选项', '跟进策略', '节假日', '话术与模板'];
/** Fields of each kind: text, choice, phone, date, number. */
const KEYS = [
  'name',
  'remark',
  'contactName',
  'phone',
  'email',
  'address',
  'region',
  'industry',
  'creditCode',
  'founded',
  'employees',
  'website',
];

export function aQuietRegister(): SavedRegister {
  return savedRegister('工作手册', '2026-11-23T09:00', (f) => {
    for (const name of ['甲一', '乙二', '丙三']) {
      const id = f.typedCustomer(`${name}机械有限公司`, { collectedBy: '王芳' });
      f.log(id, '2026-11-20', '电话沟通', { nextDate: '2026-11-24' });
    }
    f.host.advance('1h');
  });
}

const keysThere = (f: Register, tab: string, keys: readonly string[]) =>
  keys.filter((key) => keysOf(f.host, tab).includes(key));
const idAt = (f: Register, at: number) => {
  const rows = f.get(TAB).filter(({ id }) => textOf(id) !== '');
  return textOf(rows[at % rows.length]?.id);
};

/** How texts come in. */
export const doors = {
  typing(f: Register, texts: readonly string[]): void {
    const keys = keysThere(f, TAB, KEYS);
    texts.forEach((text, at) => {
      const row = at % 3 === 0 ? rowOf(f.host, TAB) : 3 + (at % 3);
      // A calculation that a person types into a column of numbers is theirs.
      const key = /^\s*[=+-]/.test(text) ? 'remark' : (keys[at % keys.length] as string);
      f.host.type(TAB, cellOf(keysOf(f.host, TAB), key, row), text, { user: WANG });
    });
  },
  paste(f: Register, texts: readonly string[]): void {
    const keys = keysOf(f.host, TAB);
    const width = 6;
    const lines = rowsOf(texts, width);
    f.host.paste(TAB, cellOf(keys, 'name', rowOf(f.host, TAB)), lines, { user: LI });
  },
  pasteCells(f: Register, texts: readonly string[]): void {
    const keys = keysOf(f.host, '维护记录');
    f.host.paste('维护记录', cellOf(keys, 'customer', rowOf(f.host, '维护记录')), rowsOf(texts, 5), {
      user: LI,
      as: 'cells',
    });
  },
  form(f: Register, texts: readonly string[]): void {
    texts.forEach((text, at) => {
      const key = KEYS[at % KEYS.length] as string;
      const name = `表单${at}机械有限公司`;
      f.call(
        'createCustomer',
        [{ name, contactName: '张建国', phone: '0571-88880000', stage: '潜在客户', [key]: text }],
        WANG,
      );
    });
  },
  interaction(f: Register, texts: readonly string[]): void {
    const keys = [
      'content',
      'feedback',
      'plan',
      'date',
      'nextDate',
      'method',
      'todo',
      'todoDue',
      'contactName',
      'purpose',
    ];
    texts.forEach((text, at) => {
      const whole = { customer: idAt(f, at), date: '2026-11-20', method: '电话沟通', content: '沟通', owner: '王芳' };
      f.call('logInteraction', [{ ...whole, [keys[at % keys.length] as string]: text }], WANG);
    });
  },
  import(f: Register, texts: readonly string[]): void {
    const titles = ['企业名称', '联系人', '电话', '所属行业', '备注', '成立时间', '员工人数'];
    f.call('importCustomers', [{ rows: [titles, ...rowsOf(texts, titles.length)] }], WANG);
    f.call('importCustomers', [{ rows: [texts.slice(0, 5), ...rowsOf(texts, 5)], dryRun: true }], WANG);
  },
  managing(f: Register, texts: readonly string[]): void {
    const cells = MANAGED.flatMap((tab) =>
      keysOf(f.host, tab)
        .filter(Boolean)
        .map((key) => ({ tab, key })),
    );
    const [{ length: offset = 0 } = ''] = texts;
    texts.forEach((text, at) => {
      // What looks like a calculation there is the manager's own.
      if (/^\s*[=+-]/.test(text)) return;
      const { tab, key } = cells[(offset + at * 7) % cells.length] as (typeof cells)[number];
      const row = at % 2 === 0 ? 3 : rowOf(f.host, tab);
      f.host.type(tab, cellOf(keysOf(f.host, tab), key, row), text, { user: OWNER });
      f.host.settle();
    });
  },
  dialogs(f: Register, texts: readonly string[]): void {
    texts.forEach((text, at) => {
      const id = idAt(f, at);
      const asked = {
        customer: id,
        field: '备注',
        newValue: text,
        reason: '客户要求',
        trigger: '客户主动变更',
        evidence: '电话二次核实',
      };
      const calls: readonly [string, object, string][] = [
        ['requestChange', asked, WANG],
        ['requestChange', { ...asked, newValue: `新备注${at}`, reason: text }, WANG],
        ['decideReview', { id, verdict: '退回补充', reason: text }, SUN],
        ['setGrade', { id, grade: 'A', reason: text }, CHEN],
        ['decideChangeRequest', { id: text, verdict: text, reason: text }, SUN],
        ['decideFollowUps', { ids: [text], verdict: '已退回', reason: text }, CHEN],
        ['postponeFollowUp', { id: textOf(f.get('跟进计划')[0]?.id), to: '2026-12-01', reason: text }, WANG],
        ['restoreValue', { entry: text }, CHEN],
        ['renameOption', { list: 'industries', from: '制造业-机械设备', to: text }, OWNER],
        ['searchCustomers', { text }, WANG],
        ['listDue', { member: text }, WANG],
        ['sendMinutes', { id: textOf(f.get('维护记录')[0]?.id), text }, WANG],
        ['exportPersonalData', { name: text, id: text }, CHEN],
        ['transferCustomers', { ids: [text], from: text, to: text }, CHEN],
      ];
      const [fn, input, user] = calls[at % calls.length] as (typeof calls)[number];
      f.call(fn, [input], user);
    });
  },
} as const;

function rowsOf(texts: readonly string[], width: number): string[][] {
  const rows: string[][] = [];
  for (let from = 0; from < texts.length; from += width) {
    rows.push(Array.from({ length: width }, (_, at) => texts[from + at] ?? ''));
  }
  return rows;
}

export function hostileTrial(register: SavedRegister, { seed, door, count }: Batch): string[] {
  const f = register.open();
  const texts = hostileTexts(seed, count);
  const label = `${door}, seed ${seed}`;
  try {
    doors[door](f, texts);
    f.host.settle();
    f.host.advance('2026-11-24T10:30:00+08:00');
    lookAround(f);
  } catch (error) {
    const last = f.host.executions[f.host.executions.length - 1];
    return [
      `${label}, after ${last?.handler}: ${error instanceof Error ? error.message.slice(0, 300) : String(error)} ${last?.stack ?? ''}`,
    ];
  }
  const found = [...formulaWrongs(f), ...aliveWrongs(f), ...troublesOf(f.host), ...mailWrongs(f), ...logWrongs(f)];
  return found.filter(Boolean).map((text) => `${label}: ${text.slice(0, 300)}`);
}

/** Every page and list that shows what came in. */
function lookAround(f: Register): void {
  f.call('checkData');
  f.call('listReviews', [], SUN);
  f.call('listChangeRequests', [], SUN);
  f.call('listDue', [{}], CHEN);
  f.call('previewMyDigest', [], WANG);
  f.call('findDuplicates', [], WANG);
  const first = f.get(TAB).pop()?.row ?? 3;
  f.host.select(TAB, `A${first}`, WANG);
  for (const fn of ['menuMyList', 'menuNewCustomer', 'menuLogInteraction', 'menuProfile', 'menuMyCustomers']) {
    f.host.menu({ fn }, { user: WANG });
  }
  for (const { id } of f.get(TAB)) f.call('customerProfile', [{ id: textOf(id) }], WANG);
}

function formulaWrongs(f: Register): string[] {
  return f.host.tabs.flatMap((tab) => {
    const formulas = f.host.sheet(tab).formulas().flat().filter(Boolean);
    const own = FILLED.includes(tab) ? [] : formulas.filter((formula) => /^=HYPERLINK\("#gid=\d+/.test(formula));
    return formulas.length === own.length
      ? []
      : [`${tab} holds the formula ${formulas.find((one) => !own.includes(one))}`];
  });
}

function aliveWrongs(f: Register): string[] {
  const pages = f.host.dialogs.map(({ html, title }) => [`the page ${title}`, html] as const);
  const mails = f.host.outbox.map(({ subject, htmlBody }) => [`the mail ${subject}`, htmlBody] as const);
  return [...pages, ...mails]
    .filter(([, html]) => ALIVE.test(html))
    .map(([what, html]) => `${what} holds ${ALIVE.exec(html)}`);
}

/** A text that breaks a mail makes it fail: none may. */
function mailWrongs(f: Register): string[] {
  return f
    .get('邮件记录', { state: '失败' })
    .map(({ to, error }) => `the mail to ${textOf(to)} failed: ${textOf(error)}`);
}
