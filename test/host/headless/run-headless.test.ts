/** @fileoverview The main job, whole: from the empty sheet to the morning mail, on real companies. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { companyRows } from '../../../host/headless/company-rows';
import { type Account, runHeadless } from '../../../host/headless/run-headless';
import { words } from '../../../host/headless/words';

const folder = mkdtempSync(join(tmpdir(), 'register-headless-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (input?: string): Promise<Account> =>
  runHeadless({
    input,
    out: join(folder, 'out'),
    // A Thursday; the next working morning is Friday's.
    now: '2026-03-05T10:00:00+08:00',
    language: 'zh-CN',
    seed: 1,
    words: words['zh-CN'],
    say: () => undefined,
  });

describe('the main job', () => {
  it('files every company of the sample and mails each owner the next working morning', async () => {
    const account = await run();
    expect(account).toMatchObject({ customers: 269, numbered: 269, firstId: '202603001', lastId: '202603269' });
    expect(account.mails.map(({ to }) => to)).toEqual(
      expect.arrayContaining(['li@example.com', 'wang@example.com', 'zhao@example.com']),
    );
    for (const { subject } of account.mails) expect(subject).toMatch(/^【客户登记簿】3月6日（周五）/);
    expect(account.plans).toBeGreaterThan(200);
    expect(account.files.every((file) => existsSync(file))).toBe(true);
    const page = readFileSync(account.files.find((file) => file.endsWith('wang@example.com.html')) as string, 'utf8');
    expect(page).toContain('未来7天');
  });

  it('keeps every row of a messy list in GB18030, repeated headers apart', async () => {
    const file = join(folder, 'list.csv');
    // 公司名称,电话 / 甲一机械有限公司,-- / 公司名称,电话 / 乙二电子有限公司,0571-88880001 in GB18030.
    writeFileSync(
      file,
      Buffer.from(
        'b9abcbbec3fbb3c62cb5e7bbb00abcd7d2bbbbfad0b5d3d0cfdeb9abcbbe2c2d2d0ab9abcbbec3fbb3c62cb5e7bbb00ad2d2b6feb5e7d7d3d3d0cfdeb9abcbbe2c303537312d38383838303030310a',
        'hex',
      ),
    );
    expect(companyRows(file, ['王芳', '李强'])).toEqual([
      ['公司名称', '电话', '负责人'],
      ['甲一机械有限公司', '--', '王芳'],
      ['公司名称', '电话', ''],
      ['乙二电子有限公司', '0571-88880001', '王芳'],
      ['', '', ''],
    ]);
    expect(await run(file)).toMatchObject({ customers: 2, numbered: 2, lastId: '202603002' });
  });
});
