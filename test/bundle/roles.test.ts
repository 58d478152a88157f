/** @fileoverview Every server function as each role and as a stranger, and the handlers called by hand. */
import { readFileSync } from 'node:fs';
import type { Host } from '../../host';
import { access, type ServerFunction } from '../../src/entrypoints/access';
import { type RegisterInHost, registerInHost } from '../builders/register-in-host';

const code = readFileSync('dist/Code.js', 'utf8');
const built = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name as string);
const functions = (Object.keys(access) as ServerFunction[]).filter((name) => built.includes(name));

const callers: Readonly<Record<string, string>> = {
  管理员: 'owner@example.com',
  销售经理: 'chen@example.com',
  复核人: 'sun@example.com',
  销售代表: 'wang@example.com',
  客服: 'zhou@example.com',
};

/** The table of the spec, by line; a role not named may not. */
const reps = ['销售代表', '客服', '复核人', '销售经理', '管理员'];
const reviewers = ['复核人', '销售经理', '管理员'];
const managers = ['销售经理', '管理员'];
const admin = ['管理员'];
const expected: Readonly<Record<string, readonly string[]>> = {
  createCustomer: reps,
  logInteraction: reps,
  addOrder: reps,
  requestChange: reps,
  confirmVerified: reps,
  listDue: reps,
  openPlans: reps,
  previewMyDigest: reps,
  searchCustomers: reps,
  customerProfile: reps,
  postponeFollowUp: reps,
  importCustomers: reps,
  generateFollowUps: reps,
  checkData: reps,
  refreshDashboard: reps,
  fillSurvey: reps,
  sendMinutes: reps,
  sendGreeting: reps,
  decideReview: reviewers,
  decideChangeRequest: reviewers,
  decideFollowUps: managers,
  setGrade: managers,
  mergeCustomers: managers,
  undoMerge: managers,
  transferCustomers: managers,
  undoTransfer: managers,
  undoImport: managers,
  deletePersonalData: managers,
  exportPersonalData: managers,
  restoreValue: managers,
  confirmAudit: managers,
  createSurvey: managers,
  sendInvites: managers,
  triggerHealth: managers,
  sendDueDigests: managers,
  setUpRegister: admin,
  repairRegister: admin,
  renameOption: admin,
  makeTriggers: admin,
  takeOverTriggers: admin,
  backup: admin,
  restore: admin,
  uninstall: admin,
  continueRegister: admin,
  newRegister: admin,
  // What later issues added, by the line of the table that each is like.
  goToCustomer: reps,
  collectionSheets: reps,
  exportTable: reps,
  putCustomer: reps,
  programBuild: reps,
  likelyTwins: reps,
  beginImport: reps,
  stageImport: reps,
  dropImport: reps,
  listImports: reps,
  findDuplicates: reps,
  finishGreetings: reps,
  claimCustomers: reps,
  listReviews: reviewers,
  listChangeRequests: reviewers,
  currentValues: reps,
  listApprovals: managers,
  listAudit: managers,
  regradeCustomers: managers,
  resendMail: managers,
  verifyLog: managers,
  jobStep: reps,
  tryOut: managers,
};

let register: RegisterInHost;
let host: Host;
beforeAll(() => {
  register = registerInHost();
  host = register.host;
});

/** After these the register is another or none: each call gets its own. */
const final = ['uninstall', 'continueRegister', 'newRegister', 'tryOut'];

/** What a copy is can only be told in a copy. */
function ownHost(name: string): Host {
  const own = registerInHost().host;
  return name === 'uninstall' ? own : own.makeCopy();
}

/** Whether the caller was turned away for who it is; what the function says to an empty request is another matter. */
function turnedAway(name: string, user: string): boolean {
  try {
    const driven = final.includes(name) ? ownHost(name) : host;
    const result = driven.call(name, [{}], { user, via: 'run' }) as { ok?: boolean; problems?: { message: string }[] };
    const said = (result?.problems ?? []).map(({ message }) => message).join();
    return result?.ok === false && /您的角色|不在「团队成员」|不再在职|已不在职/.test(said);
  } catch {
    // An empty request may break a function; then it was let in.
    return false;
  }
}

/** Exports that are no server function: those that triggers and the menu name. */
const isNamed = (name: string) => /^(menu|handle)[A-Z]|^onOpen$/.test(name);

it('has a line in the table for every function that a page can call', () => {
  expect(built.filter((name) => !isNamed(name) && !(name in expected))).toEqual([]);
  expect(
    functions.filter((name) => [...allowedBy(name)].sort().join() !== [...(expected[name] ?? [])].sort().join()),
  ).toEqual([]);
});

/** What the program itself says, of the roles that are tried. */
function allowedBy(name: ServerFunction): string[] {
  return (access[name] as readonly string[]).filter((role) => reps.includes(role));
}

describe.each(functions)('%s', (name) => {
  it.each(Object.entries(callers))('as %s', (role, user) => {
    const allowed = expected[name] ?? [];
    expect(turnedAway(name, user)).toBe(!allowed.includes(role));
  });

  it('refuses a stranger', () => {
    expect(turnedAway(name, 'stranger@example.com')).toBe(true);
  });
});

it('says who may, in words', () => {
  expect(host.call('repairRegister', [], { user: 'wang@example.com' })).toEqual({
    ok: false,
    problems: [{ field: '', value: '销售代表', message: '您的角色是“销售代表”，此功能仅限：管理员。' }],
  });
});

it('refuses a member who left', () => {
  register.update('团队成员', { name: '周敏' }, { active: false });
  expect(turnedAway('generateFollowUps', 'zhou@example.com')).toBe(true);
  register.update('团队成员', { name: '周敏' }, { active: true });
  expect(turnedAway('generateFollowUps', 'zhou@example.com')).toBe(false);
});

it.each(['handleEdit', 'handleHourly', 'handleContinuation'])('%s does nothing when it is called by hand', (name) => {
  const before = host.sheet('客户').values();
  expect(host.call(name, [])).toEqual({ refused: 'no trigger' });
  expect(host.call(name, [{}], { user: 'wang@example.com' })).toEqual({ refused: 'no trigger' });
  const forged = host.call(name, [{ triggerUid: 'forged' }], { user: 'wang@example.com' });
  expect(forged).toEqual({ refused: 'not the automation owner' });
  expect(host.sheet('客户').values()).toEqual(before);
  expect(host.outbox).toEqual([]);
});

describe('a stranger at the menu', () => {
  const stranger = 'stranger@example.com';
  const items = built.filter((name) => /^menu[A-Z]/.test(name) && name !== 'menuUninstall');

  it.each(items)('%s changes nothing, sends nothing and shows nobody', (fn) => {
    const before = contents();
    try {
      host.menu({ fn }, { user: stranger, answers: ['YES', 'YES', 'YES'] });
    } catch {
      // Fewer questions than answers: it refused at once.
    }
    expect(contents()).toEqual(before);
    const shown = host.dialogs.filter(({ user }) => user === stranger).map(({ html }) => html);
    expect(shown.filter((html) => /王芳|李强|wang@|li@/.test(html))).toEqual([]);
  });
});

function contents(): string {
  const properties = [...host.properties.document].filter(([key]) => !key.startsWith('beat.'));
  return JSON.stringify([host.tabs.map((tab) => [tab, host.sheet(tab).values()]), properties, host.outbox]);
}

it('lets a new administrator work as soon as the tab says so', () => {
  expect(turnedAway('repairRegister', 'li@example.com')).toBe(true);
  register.update('团队成员', { name: '李强' }, { role: '管理员' });
  expect(turnedAway('repairRegister', 'li@example.com')).toBe(false);
});
