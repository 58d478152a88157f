/** @fileoverview Plans, new customers and change requests decided as a person does. */
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../host';
import { eventually } from './eventually';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { column, customerIn, done, registerIn } from './open-register';
import { showDialog } from './show-dialog';

const WANG = 'wang@example.com';
const SUN = 'sun@example.com';
const CHEN = 'chen@example.com';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, FIRST_TIME_MS);

afterAll(() => browser?.close());

async function open(host: Host, fn: string, user: string): Promise<Page> {
  host.menu({ fn }, { user });
  const dialog = host.dialogs[host.dialogs.length - 1];
  if (!dialog) throw new Error('No page was opened');
  return showDialog(browser, dialog);
}

describe('审批跟进计划', () => {
  let host: Host;
  beforeAll(() => {
    host = registerIn('zh-CN', 'CRM工具集');
    customerIn(host, '苏州恒锐精密机械有限公司', { owner: '王芳' });
    customerIn(host, '宁波远景包装材料有限公司', { owner: '李强' });
    done(host.call('generateFollowUps', [], { via: 'run' }));
  });
  const decided = (verdict: string) => column(host, '跟进计划', 'approval').filter((one) => one === verdict).length;

  it('says where nothing is ticked, approves what is, once', async () => {
    const waiting = decided('待审批');
    expect(waiting).toBeGreaterThan(1);
    const page = await open(host, 'menuDecideFollowUps', CHEN);
    await page.getByText(`${waiting} 项计划待审批`).waitFor();
    await page.getByRole('button', { name: '批准' }).click();
    await page.getByRole('alert').getByText('请先选择要处理的记录。').waitFor();
    await page.getByLabel('苏州恒锐精密机械有限公司').first().check();
    await page.getByRole('button', { name: '批准' }).dblclick();
    await page.getByText('已批准 1 项。').waitFor();
    expect([decided('已批准'), decided('待审批')]).toEqual([1, waiting - 1]);
    await page.close();
  });

  it('sends all others back with a reason, and is empty then', async () => {
    const page = await open(host, 'menuDecideFollowUps', CHEN);
    await page.getByLabel('全选').check();
    await page.getByRole('button', { name: '退回…' }).click();
    await page.locator('input:focus').waitFor();
    await page.getByRole('button', { name: '确定退回' }).click();
    await page.getByRole('alert').getByText('请填写原因。').waitFor();
    await page.getByLabel('退回的原因').fill('先补充资料');
    await page.getByLabel('退回的原因').press('Enter');
    await page.getByText('没有待审批的跟进计划。').waitFor();
    expect(decided('待审批')).toBe(0);
    await page.close();
  });

  it('tells a rep inside the page that managers decide', async () => {
    const page = await open(host, 'menuDecideFollowUps', WANG);
    await page.getByRole('alert').getByText('您的角色是“销售代表”').waitFor();
    await page.close();
  });
});

describe('待复核客户', () => {
  it('shows the problems, passes one, sends one back, and leaves one’s own to others', async () => {
    const host = registerIn('zh-CN', '工作手册');
    customerIn(host, '苏州恒锐精密机械有限公司', { collectedBy: '王芳' });
    const vague = customerIn(host, '宁波远景包装材料有限公司', { collectedBy: '王芳', region: '华东地区' });
    customerIn(host, '无锡启明电子有限公司', { collectedBy: '孙悦' });
    const page = await open(host, 'menuReview', SUN);
    const card = (name: string) => page.locator('.card').filter({ hasText: name });
    await card('宁波远景').getByText('所在区域“华东地区”太笼统').waitFor();
    await card('无锡启明').getByText('由您采集，须由他人复核：陈立、何静。').waitFor();
    await expect(card('无锡启明').getByRole('button').count()).resolves.toBe(0);
    await card('苏州恒锐').getByRole('button', { name: '通过' }).click();
    await page.getByText('苏州恒锐精密机械有限公司 已生效。').waitFor();
    await card('宁波远景').getByRole('button', { name: '退回补充…' }).click();
    await card('宁波远景').getByLabel('退回的原因').fill('区域太笼统');
    await card('宁波远景').getByRole('button', { name: '确定退回' }).click();
    await page.getByText('已退回补充，采集人会收到邮件').waitFor();
    expect(column(host, '客户', 'status')).toEqual(['已生效', '退回补充', '待复核']);
    expect(host.outbox.filter(({ to, body }) => to === WANG && body.includes(vague))).toHaveLength(1);
    await page.close();
  });
});

describe('信息更新申请', () => {
  let host: Host;
  let id: string;
  beforeAll(() => {
    host = registerIn('zh-CN');
    id = customerIn(host, '苏州恒锐精密机械有限公司', { owner: '王芳' });
  });

  it('is asked for with the present value in sight', async () => {
    host.select('客户', 'B3', WANG);
    const page = await open(host, 'menuRequestChange', WANG);
    await eventually(() => expect(page.getByLabel('客户').inputValue()).resolves.toBe(id));
    await page.getByLabel('需更新字段').selectOption('联系人');
    await page.getByText('苏州恒锐精密机械有限公司现在的值：张建国').waitFor();
    await expect(page.getByLabel('需更新字段').locator('option').allInnerTexts()).resolves.not.toContain('信息状态');
    await page.getByLabel('新值').fill('张建国');
    await page.getByLabel('变更原因').fill('原负责人离职');
    await page.getByLabel('触发').selectOption('客户主动变更');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('联系人现在就是“张建国”，无需申请。').waitFor();
    await page.getByLabel('新值').fill('吴倩');
    await page.getByRole('button', { name: '保存' }).dblclick();
    await page.getByRole('status').getByText('已提交更新申请 R000001').waitFor();
    expect(column(host, '信息更新申请', 'newValue')).toEqual(['吴倩']);
    await page.close();
  });

  it('is not decided by who asked, and by the reviewer with evidence', async () => {
    const page = await open(host, 'menuDecideChangeRequests', SUN);
    await page.getByRole('button', { name: '通过' }).click();
    await page.getByRole('alert').getByText('核实方式须为').waitFor();
    await page.getByLabel('核实方式').selectOption('电话二次核实');
    await page.getByRole('button', { name: '通过' }).click();
    await page.getByText('苏州恒锐精密机械有限公司 的联系人已改为“吴倩”').waitFor();
    await page.getByText('没有待核实的更新申请。').waitFor();
    expect(column(host, '客户', 'contactName')).toEqual(['吴倩']);
    await page.close();
  });

  it('is asked about once more where the field has changed since', async () => {
    const asked = { customer: id, field: '备注', newValue: '大客户', reason: '业务增长', evidence: '对接人确认' };
    done(host.call('requestChange', [asked], { via: 'run', user: WANG }));
    const page = await open(host, 'menuDecideChangeRequests', SUN);
    const keys = host.sheet('客户').values()[0] ?? [];
    host.type('客户', `${String.fromCharCode(65 + keys.indexOf('remark'))}3`, '重点客户', { user: WANG });
    await page.getByRole('button', { name: '通过' }).click();
    await page.getByRole('alert').getByText('重点客户').waitFor();
    expect(column(host, '客户', 'remark')).toEqual(['重点客户']);
    await page.getByRole('button', { name: '仍按申请修改' }).click();
    await page.getByText('没有待核实的更新申请。').waitFor();
    expect(column(host, '客户', 'remark')).toEqual(['大客户']);
    await page.close();
  });
});

describe('批量转交', () => {
  it('moves what is ticked once, with a reason, and says what went along', async () => {
    const host = registerIn('zh-CN');
    for (const name of ['苏州恒锐精密机械有限公司', '宁波远景包装材料有限公司', '无锡启明电子有限公司']) {
      customerIn(host, name, { owner: '王芳' });
    }
    done(host.call('generateFollowUps', [], { via: 'run' }));
    const page = await open(host, 'menuTransfer', CHEN);
    await page.getByLabel('原负责人').selectOption({ label: '王芳（3 位）' });
    await page.getByLabel('苏州恒锐').check();
    await page.getByLabel('无锡启明').check();
    await page.getByLabel('转交给').selectOption('李强');
    await page.getByRole('button', { name: '转交', exact: true }).click();
    await page.getByRole('alert').getByText('请填写原因。').waitFor();
    await page.getByLabel('原因').fill('王芳休假');
    await page.getByRole('button', { name: '转交', exact: true }).dblclick();
    await page.getByText('已将 2 位客户、2 项计划、0 项需求转交给李强。').waitFor();
    expect(column(host, '客户', 'owner')).toEqual(['李强', '王芳', '李强']);
    await page.close();
  });

  it('narrows the list by what one types, keeps what is ticked, and moves all of it', async () => {
    const host = registerIn('zh-CN');
    const names = ['苏州恒锐精密机械有限公司', '宁波远景包装材料有限公司', '无锡启明电子有限公司'];
    const regions = ['江苏苏州', '浙江宁波', '江苏无锡'];
    names.forEach((name, index) => void customerIn(host, name, { owner: '王芳', region: regions[index] }));
    const page = await open(host, 'menuTransfer', CHEN);
    const listed = () => page.locator('li .tick').allInnerTexts();
    const narrow = page.getByRole('searchbox');
    await page.getByLabel('宁波远景').check();
    await narrow.fill('江苏 潜在');
    await eventually(async () => expect(await listed()).toHaveLength(2));
    await page.getByText('另有已勾选的 1 位不在下列').waitFor();
    await page.getByLabel('全选这 2 位').check();
    await narrow.fill('没有这样的');
    await eventually(async () => expect(await listed()).toEqual([]));
    await narrow.fill('');
    await eventually(async () => expect(await listed()).toHaveLength(3));
    expect(await page.getByLabel('全选').isChecked()).toBe(true);
    await page.getByLabel('无锡启明').uncheck();
    await page.getByLabel('转交给').selectOption('李强');
    await page.getByText('将 2 位客户').waitFor();
    await page.getByLabel('原因').fill('按区域分工');
    await page.getByRole('button', { name: '转交', exact: true }).click();
    await page.getByText('已将 2 位客户').waitFor();
    expect(column(host, '客户', 'owner')).toEqual(['李强', '李强', '王芳']);
    await page.close();
  });

  it('lists the customers with their owners again once a transfer is undone, without the ticks of those that went', async () => {
    const host = registerIn('zh-CN');
    for (const name of ['苏州恒锐精密机械有限公司', '宁波远景包装材料有限公司', '无锡启明电子有限公司']) {
      customerIn(host, name, { owner: '王芳' });
    }
    const page = await open(host, 'menuTransfer', CHEN);
    const from = page.getByLabel('原负责人');
    const move = async (to: string): Promise<void> => {
      await page.getByLabel('转交给').selectOption(to);
      await page.getByLabel('原因').fill('分工');
      await page.getByRole('button', { name: '转交', exact: true }).click();
      await page
        .getByRole('status')
        .getByText(new RegExp(`^已将 .*转交给${to}。`))
        .waitFor();
    };
    await page.getByLabel('全选').check();
    await move('李强');
    await page.getByText('没有可转交的客户。').waitFor();
    await eventually(async () => expect(await from.locator('option:checked').textContent()).toBe('王芳（0 位）'));
    await from.selectOption({ label: '李强（3 位）' });
    await page.getByLabel('苏州恒锐').check();
    await move('陈立');
    await page.getByLabel('宁波远景').check();
    await page.getByRole('button', { name: '撤销这次转交' }).last().click();
    await page.getByRole('button', { name: '确定撤销' }).click();
    await page.getByText('已撤销：2 位客户').waitFor();
    await page.getByText('没有可转交的客户。').waitFor();
    await page.getByText('请勾选客户并选择接收人。').waitFor();
    await eventually(async () =>
      expect(await from.locator('option').allTextContents()).toEqual(['王芳（2 位）', '陈立（1 位）', '李强（0 位）']),
    );
    await from.selectOption({ label: '王芳（2 位）' });
    expect(await page.getByLabel('宁波远景').isChecked()).toBe(false);
    await page.getByRole('button', { name: '撤销这次转交' }).click();
    await page.getByRole('button', { name: '确定撤销' }).click();
    await page.getByText('已撤销：1 位客户').waitFor();
    await from.selectOption({ label: '李强（1 位）' });
    expect(column(host, '客户', 'owner')).toEqual(['李强', '王芳', '王芳']);
    await page.close();
  });
});
