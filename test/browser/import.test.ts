/** @fileoverview 导入客户 as a person does it: a file is chosen, its columns are matched, it is tried, filed and undone. */
import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import type { Browser, Frame } from 'playwright-core';
import { eventually } from './eventually';
import { gb18030 } from './gb18030';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { column, customerIn, type Opened, openRegister, registerIn } from './open-register';

let browser: Browser;
let opened: Opened;
let page: Frame;

beforeAll(async () => {
  browser = await openBrowser();
  const host = registerIn('zh-CN');
  customerIn(host, '苏州恒锐精密机械有限公司', { phone: '13800138000', remark: '老客户' });
  opened = await openRegister(browser, host);
}, FIRST_TIME_MS);

afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

const MESSY = [
  '2026年秋季展会名单,,,,',
  ',,,,',
  '单位名称,采购联系人,联系手机,行业,随便写的',
  '苏州恒锐精密机械有限责任公司,刘志强,13800138000,机械,换了电话',
  '宁波远景包装材料有限公司,何敏,0574-88880002,,"他说：""下周""，再谈"',
  '单位名称,采购联系人,联系手机,行业,随便写的',
  ',没有名称的人,13900139000,,',
  '=HYPERLINK("http://x"),张三,1380013800,,',
].join('\r\n');

async function choose(name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

const fieldOf = (title: string) => page.getByLabel(`“${title}”放到`);

describe('a list that Excel saved in China', () => {
  beforeAll(async () => {
    page = await opened.open('数据', '导入客户…');
  });

  it('shows each column with its values and a guess, below the lines above the titles', async () => {
    await choose('展会名单.csv', gb18030(MESSY));
    await eventually(() => expect(page.getByLabel('标题所在行').inputValue()).resolves.toBe('3'));
    await eventually(() => expect(fieldOf('单位名称').inputValue()).resolves.toBe('name'));
    await eventually(() => expect(fieldOf('采购联系人').inputValue()).resolves.toBe('contactName'));
    await eventually(() => expect(fieldOf('联系手机').inputValue()).resolves.toBe('phone'));
    await eventually(() => expect(fieldOf('随便写的').inputValue()).resolves.toBe(''));
    await eventually(() =>
      expect(page.getByRole('row', { name: /单位名称/ }).innerText()).resolves.toContain('宁波远景包装材料有限公司'),
    );
  });

  it('asks which column is the name, and refuses a field twice', async () => {
    await fieldOf('单位名称').selectOption('');
    await page.getByRole('button', { name: '下一步：核对' }).click();
    await eventually(() => expect(page.getByRole('alert').innerText()).resolves.toContain('客户名称'));
    await fieldOf('单位名称').selectOption('name');
    await fieldOf('随便写的').selectOption('name');
    await eventually(() => expect(page.getByRole('alert').innerText()).resolves.toContain('指定了两次'));
    await fieldOf('随便写的').selectOption('remark');
  });

  it('says what would happen, and writes nothing', async () => {
    await page.getByRole('button', { name: '下一步：核对' }).click();
    await page.getByText('已有的客户怎么办？').waitFor();
    await eventually(() =>
      expect(page.locator('.figures').innerText()).resolves.toMatch(
        /新客户\s*2\s*已有客户\s*1\s*没有名称，不能导入\s*1/,
      ),
    );
    await eventually(() =>
      expect(page.locator('.matches').innerText()).resolves.toContain(
        '第 4 行 联系手机与客户 202611001 苏州恒锐精密机械有限公司 相同',
      ),
    );
    await eventually(() => expect(page.locator('.problems').innerText()).resolves.toContain('第 8 行'));
    expect(column(opened.host, '客户', 'name')).toEqual(['苏州恒锐精密机械有限公司']);
  });

  it('files the list once, however often one clicks', async () => {
    await page.getByText('用名单更新').first().click();
    await page.getByRole('button', { name: '导入 2 位，更新 1 位' }).dblclick();
    await page.getByRole('heading', { name: '已导入 2 位客户' }).waitFor();
    await eventually(() =>
      expect(page.getByRole('status').innerText()).resolves.toContain(
        '编号 202611002 至 202611003 · 更新 1 位已有客户',
      ),
    );
    expect(column(opened.host, '客户', 'name')).toEqual([
      '苏州恒锐精密机械有限责任公司',
      '宁波远景包装材料有限公司',
      '=HYPERLINK("http://x")',
    ]);
    expect(opened.host.sheet('客户').formulas().flat().join('')).toBe('');
    expect(column(opened.host, '客户', 'remark').slice(0, 2)).toEqual(['换了电话', '他说："下周"，再谈']);
  });

  it('hands over the rows that were not filed, with the reason and the number of the row in the file', async () => {
    await eventually(() => expect(page.locator('.left').innerText()).resolves.toContain('第 7 行'));
    const saved = opened.page.waitForEvent('download');
    await page.getByRole('button', { name: '下载没有导入的行' }).click();
    const text = readFileSync((await (await saved).path()) as string, 'utf8');
    expect(text).toContain('\ufeff文件中的行,');
    expect(text).toContain('没有名称的人');
    expect(text.split('\r\n')[1]).toMatch(/^7,/);
  });

  it('is undone whole, what it updated too', async () => {
    await page.getByRole('button', { name: '撤销这次导入' }).click();
    await page.getByRole('button', { name: '确定撤销' }).dblclick();
    await page.getByText(/已移除 2 位客户，恢复 [1-9] 处/).waitFor();
    expect(column(opened.host, '客户', 'name').filter(Boolean)).toEqual(['苏州恒锐精密机械有限公司']);
    expect(column(opened.host, '客户', 'remark').filter(Boolean)).toEqual(['老客户']);
    await page.getByRole('button', { name: '再导入一个文件' }).click();
    await page.getByText('展会名单.csv').waitFor();
    await page.getByText('已撤销').waitFor();
  });
});

it.each([
  ['名单.xlsx', '甲一机械有限公司'],
  ['名单.csv', '乙二机械有限公司'],
  ['名单.txt', '丙三机械有限公司'],
])('reads %s', async (name, company) => {
  const rows = [
    ['公司名称', '电话', '成立时间', '员工人数'],
    [company, '010-56781234', '2008-05-01', '120'],
  ];
  const buffers: Record<string, () => Promise<Buffer>> = {
    '名单.xlsx': async () =>
      Buffer.from(
        await writeXlsx({
          sheets: [
            { name: '空', rows: [] },
            { name: '名单', rows: [rows[0] ?? [], [company, '010-56781234', new Date('2008-05-01T00:00:00Z'), 120]] },
          ],
        }),
      ),
    '名单.csv': async () => Buffer.from(`\ufeff${rows.map((row) => row.join(';')).join('\n')}`),
    '名单.txt': async () => Buffer.from(`\ufeff${rows.map((row) => row.join('\t')).join('\n')}`, 'utf16le'),
  };
  await choose(name, await (buffers[name] as () => Promise<Buffer>)());
  await page.getByRole('button', { name: '下一步：核对' }).click();
  await page.getByRole('button', { name: '导入 1 位客户' }).click();
  await page.getByText('已导入 1 位客户').waitFor();
  const row = column(opened.host, '客户', 'name').indexOf(company);
  const value = (key: string) => String(column(opened.host, '客户', key)[row]);
  expect([value('phone'), value('founded'), value('employees')]).toEqual(['010-56781234', '2008-05-01', '120']);
  await page.getByRole('button', { name: '再导入一个文件' }).click();
});

it.each([
  ['a file that is none', Buffer.from([0x50, 0x4b, 1, 2, 3]), '无法读取这个文件'],
  ['an empty file', Buffer.from(''), '文件中没有内容'],
  ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '另存为 .xlsx'],
])('says what is wrong with %s', async (_, buffer, words) => {
  await choose('名单.xls', buffer);
  await page.getByRole('alert').filter({ hasText: words }).waitFor();
});
