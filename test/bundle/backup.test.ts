/** @fileoverview Backups: what was deleted, changed and added since is set right, numbers go on, also in a new file. */
import { backedUp, restored } from './backup-words';
import { adapterOf, F, type Fixture, OWNER, WANG } from './fixture';

function filled() {
  const f = F('表单模板', '2026-11-23T09:00');
  const ids = ['甲一', '乙二', '丙三'].map((name) => f.customer(`${name}机械有限公司`));
  f.add('维护记录', {
    customer: String(ids[0]),
    date: '2026-11-20',
    method: '电话沟通',
    content: '询价',
    owner: '王芳',
  });
  f.upd('客户', { id: String(ids[1]) }, { remark: '=老客户' });
  return { f, ids };
}

const shown = (f: Pick<Fixture, 'get'>, tab = '客户') =>
  f.get(tab).map(({ row: _row, updatedAt: _at, nextFollowUp: _next, health: _health, ...record }) => record);

it('sets right what was deleted, changed and added since, and never gives a number again', () => {
  const { f, ids } = filled();
  const before = shown(f);
  const backup = backedUp(f);
  f.del('客户', { id: String(ids[2]) });
  f.upd('客户', { id: String(ids[1]) }, { remark: '改坏了', phone: '0571-88889999' });
  f.customer('丁四机械有限公司');
  restored(f, backup);
  expect(
    shown(f)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort());
  const byId = (list: typeof before) =>
    Object.fromEntries(list.map((one) => [one.id, [one.name, one.phone, one.remark]]));
  expect(byId(shown(f))).toEqual(byId(before));
  expect(f.host.sheet('客户').formulas().flat().join('')).toBe('');
  expect(f.call('verifyLog')).toMatchObject({ intact: true });
  expect(f.customer('戊五机械有限公司')).toBe('202611005');
  f.host.advance('1d');
  expect(f.get('客户')).toHaveLength(4);
});

it('changes nothing when nothing has changed', () => {
  const { f } = filled();
  const backup = backedUp(f);
  const before = f.host.sheet('客户').values();
  const entries = f.get('变更记录').length;
  restored(f, backup);
  expect(f.host.sheet('客户').values()).toEqual(before);
  expect(f.get('变更记录')).toHaveLength(entries);
});

it('brings everything into a new file: records, log, settings, numbers', () => {
  const { f, ids } = filled();
  f.upd('设置', { key: 'companyName' }, { value: '华东仪器' }, { user: OWNER });
  const backup = backedUp(f);
  const fresh = F('表单模板', '2026-11-24T09:00');
  restored(fresh, backup);
  expect(shown(fresh).map(({ id }) => id)).toEqual(ids);
  expect(fresh.get('维护记录')).toHaveLength(1);
  expect(fresh.one('设置', { key: 'companyName' }).value).toBe('华东仪器');
  expect(fresh.call('verifyLog')).toMatchObject({ intact: true });
  expect(fresh.customer('己六机械有限公司')).toBe('202611004');
  expect(
    adapterOf(fresh.host)
      .get('变更记录')
      .some(({ record }) => record === ids[0]),
  ).toBe(true);
});

it('refuses any other file and anybody but an administrator', () => {
  const { f } = filled();
  expect(f.call('restore', [{ head: { version: 1 } }])).toMatchObject({ ok: false, problems: [{ field: 'file' }] });
  expect(f.call('restore', [{}])).toMatchObject({ ok: false });
  expect(f.call('backup', [], WANG)).toMatchObject({ ok: false });
});
