/** @fileoverview Runs that the clock cuts off, at six minutes or by stopping in time: the next run goes on, and nothing happens twice. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../host';
import { MODEL } from '../../host/runtime/modelled-time';
import { adapterOf, CHEN, F, type Fixture, LI, OWNER, WANG, ZHOU } from './fixture';
import { pasteRecords } from './paste-records';

const HOST = { bundle: 'dist', timeZone: 'Asia/Shanghai', locale: 'zh_CN', user: OWNER, seed: 7 };
const EVE = '2026-09-22T23:05';
const DAY = '2026-09-23';
/** A quarter after the last contact, and in sight for the first time on the day. */
const DUE = '2026-10-23';
const OWNERS = ['王芳', '李强', '周敏'];
const RECEIVERS = [WANG, LI, ZHOU, CHEN];
const customers = Array.from({ length: 12 }, (_, index) => `第${index + 1}号仪器有限公司`);
const usual = { ...MODEL };

const folder = mkdtempSync(join(tmpdir(), 'register-'));
let copies = 0;

beforeAll(() => {
  const f = F('表单模板', '2026-09-22T12:00', { state: join(folder, 'eve') });
  const head = ['客户名称', '客户类型', '所属行业', '联系人姓名', '联系电话', '合作阶段', '负责人'];
  const rows = customers.map((name, index) => {
    const phone = `0571-8770${String(index).padStart(4, '0')}`;
    return [name, '企业客户', '制造业-机械设备', '张建国', phone, '成交客户', OWNERS[index % OWNERS.length] ?? ''];
  });
  f.call('importCustomers', [{ rows: [head, ...rows] }], WANG);
  const known = f.get('客户').map(({ id, owner }) => ({ customer: String(id), owner: String(owner) }));
  const ordered = known.map(({ customer }) => ({ customer, date: '2026-06-01', amount: '200000' }));
  pasteRecords(f, '成交记录', ordered, WANG);
  const met = { date: '2026-07-23', method: '电话沟通', content: '沟通', kind: '常规沟通' };
  pasteRecords(
    f,
    '维护记录',
    known.map((one) => ({ ...met, ...one })),
    WANG,
  );
  for (const owner of OWNERS) {
    const { customer = '' } = known.find((one) => one.owner === owner) ?? {};
    f.add('跟进计划', { customer, content: '提供定制化方案', dueOn: DAY, owner, origin: '手工' });
  }
  f.at(EVE);
  f.host.save();
  f.host.close();
});
afterEach(() => void Object.assign(MODEL, usual));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function evening(): Fixture {
  copies += 1;
  const state = join(folder, `evening-${copies}`);
  cpSync(join(folder, 'eve'), state, { recursive: true });
  return adapterOf(openHost({ ...HOST, state, now: `${EVE}:00+08:00` }));
}

/** What a call takes from now on, in seconds; nothing named: as always. */
function slow(kinds: { readonly [kind in keyof typeof MODEL]?: number } = {}): void {
  const ms = Object.entries(kinds).map(([kind, seconds]) => [kind, seconds * 1000]);
  Object.assign(MODEL, usual, Object.fromEntries(ms));
}

const made = (f: Fixture) => f.get('跟进计划', { dueOn: DUE, origin: '周期维护' });
const mails = (f: Fixture) => RECEIVERS.map((who) => f.D(who, DAY).length);
const cutOff = (f: Fixture) => f.host.executions.filter(({ status }) => status !== 'completed');
const marks = (f: Fixture) => f.get('运行记录', { job: '生成跟进计划', period: DAY }).map(({ status }) => status);

it('makes the night’s plans once where nothing is slow', () => {
  const f = evening();
  expect(made(f)).toEqual([]);
  f.at(`${DAY}T09:00`);
  expect(made(f)).toHaveLength(customers.length);
  expect(mails(f)).toEqual([1, 1, 1, 1]);
});

// From a night that is just done in time to one that dies at its first table.
it.each([2, 5, 8, 12, 20, 40, 100])('goes on after a night on which a read takes %i s', (seconds) => {
  const f = evening();
  slow({ read: seconds });
  f.at(`${DAY}T00:59`);
  slow();
  f.at(`${DAY}T09:00`);
  expect(
    made(f)
      .map(({ customer }) => customer)
      .sort(),
  ).toEqual(
    f
      .get('客户')
      .map(({ id }) => id)
      .sort(),
  );
  expect(marks(f).filter((status) => status === '完成')).toHaveLength(1);
  expect(mails(f)).toEqual([1, 1, 1, 1]);
});

it('sends the rest a minute later when the time is over between two mails', () => {
  const f = evening();
  f.at(`${DAY}T07:30`);
  slow({ mail: 140 });
  f.at(`${DAY}T08:59`);
  expect(cutOff(f)).toEqual([]);
  expect(mails(f)).toEqual([1, 1, 1, 1]);
  f.at(`${DAY}T12:59`);
  expect(mails(f)).toEqual([1, 1, 1, 1]);
});

it('knows by the quota that the mail had left when the limit struck, and sends the others once', () => {
  const f = evening();
  f.at(`${DAY}T07:30`);
  slow({ mail: 200 });
  f.at(`${DAY}T08:59`);
  slow();
  expect(cutOff(f).length).toBeGreaterThan(0);
  f.at(`${DAY}T12:59`);
  expect(mails(f)).toEqual([1, 1, 1, 1]);
  expect(f.get('邮件记录', { day: DAY }).map(({ state }) => state)).toEqual(RECEIVERS.map(() => '已发送'));
});

it('sends the rest once when the quota is back, also where the time is over in between', () => {
  const f = evening();
  f.at(`${DAY}T07:30`);
  const { accounts } = f.host.state;
  const now = Date.parse(f.host.now);
  accounts.use(OWNER, 'mailRecipients', accounts.left(OWNER, 'mailRecipients', now) - 1, now);
  slow({ mail: 140 });
  f.at(`${DAY}T10:59`);
  expect(mails(f).reduce((sum, count) => sum + count)).toBe(1);
  f.at(`${DAY}T18:59`);
  expect(mails(f)).toEqual([1, 1, 1, 1]);
  expect(cutOff(f)).toEqual([]);
});
