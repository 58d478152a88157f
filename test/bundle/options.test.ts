/** @fileoverview Options in the host: renamed with all records following, in few calls, whatever people move meanwhile. */
import { F, type Fixture, OWNER } from './fixture';
import { cellOf, keysOf } from './tab-records';

const industries = (f: Fixture) => f.get('客户').map(({ industry }) => industry);

describe('选项改名', () => {
  let f: Fixture;
  beforeAll(() => {
    f = F('表单模板', '2026-11-23T09:00');
    f.customer('杭州云栖智能装备有限公司', { industry: '服务业-物流' });
    f.customer('上海澜海物流有限公司', { industry: '制造业-机械设备' });
    f.customer('无锡启明电子有限公司', { industry: '服务业-物流' });
  });

  it('renames every record, logs it, and shows the new one in the dropdown', () => {
    const id = String(f.one('客户', { name: '无锡启明电子有限公司' }).id);
    const done = f.call('renameOption', [{ list: '所属行业', from: '服务业-物流', to: '服务业-供应链' }], OWNER);
    expect(done).toMatchObject({ ok: true, records: 2 });
    expect(industries(f)).toEqual(['服务业-供应链', '制造业-机械设备', '服务业-供应链']);
    expect(f.get('下拉选项', { value: '服务业-供应链' })).toHaveLength(1);
    expect(f.get('下拉选项', { value: '服务业-物流' })).toHaveLength(0);
    expect(f.changes({ record: id, after: '服务业-供应链' })).toMatchObject([
      { field: '所属行业', before: '服务业-物流', actor: '何静' },
    ]);
    expect(f.call('verifyLog')).toMatchObject({ intact: true });
  });

  it('is understood when it is typed over in the tab', () => {
    f.upd('下拉选项', { value: '服务业-供应链' }, { value: '服务业-供应链管理' }, { user: OWNER });
    expect(industries(f)).toEqual(['服务业-供应链管理', '制造业-机械设备', '服务业-供应链管理']);
    expect(f.get('客户').map(({ problems }) => problems)).toEqual(['', '', '']);
  });

  it('puts back what rules know by its name', () => {
    f.upd('下拉选项', { list: '维护方式', value: '上门拜访' }, { value: '登门' }, { user: OWNER });
    expect(f.get('下拉选项', { list: '维护方式', value: '上门拜访' })).toHaveLength(1);
    expect(f.get('下拉选项', { value: '登门' })).toHaveLength(0);
  });

  it('leaves an option readable that was switched off', () => {
    f.upd('下拉选项', { value: '服务业-供应链管理' }, { active: false }, { user: OWNER });
    f.upd('客户', { name: '无锡启明电子有限公司' }, { remark: '老客户' });
    expect(f.one('客户', { name: '无锡启明电子有限公司' }).problems).toBe('');
  });

  it('takes as many calls for many records as for a few', () => {
    const cost = (from: string, to: string) => {
      const before = f.host.executions.length;
      f.call('renameOption', [{ list: '所属行业', from, to }], OWNER);
      return f.host.executions[before]?.calls.total ?? 0;
    };
    const few = cost('制造业-机械设备', '制造业-装备');
    const keys = keysOf(f.host, '客户');
    const row = f.get('客户').length + 3;
    const rows = Array.from({ length: 200 }, (_, index) => [
      `湖州${index}号丝绸有限公司`,
      index % 3 === 0 ? '制造业-装备' : '农业',
    ]);
    f.host.paste('客户', cellOf(keys, 'name', row), rows, { user: OWNER });
    expect(cost('制造业-装备', '制造业-机械')).toBeLessThanOrEqual(few + 4);
    expect(f.get('客户', { industry: '制造业-机械' })).toHaveLength(68);
  });

  it('loses nothing to a person who sorts between any two of its calls', () => {
    const before = new Map(f.get('客户').map(({ id, name, remark }) => [id, `${name} ${remark}`]));
    let sorted = 0;
    for (let call = 1; call < 60; call += 7) {
      f.host.during(call, () => {
        f.host.sort('客户', cellOf(keysOf(f.host, '客户'), 'name', 1).replace('1', ''), call % 2 === 0);
        sorted += 1;
      });
      const [from, to] = sorted % 2 === 0 ? ['农业', '农林'] : ['农林', '农业'];
      if (f.get('客户', { industry: from }).length > 0) {
        f.call('renameOption', [{ list: '所属行业', from, to }], OWNER);
        expect(f.get('客户', { industry: from })).toHaveLength(0);
      }
    }
    expect(new Map(f.get('客户').map(({ id, name, remark }) => [id, `${name} ${remark}`]))).toEqual(before);
    expect(f.call('verifyLog')).toMatchObject({ intact: true });
  });

  it('is asked for by the menu', () => {
    f.host.select('客户', 'A3', OWNER);
    f.menu('数据 ▸ 选项改名', ['部门', '售后部', '客户服务部', 'OK']);
    expect(f.get('下拉选项', { list: '部门', value: '客户服务部' })).toHaveLength(1);
    expect(f.get('团队成员', { name: '周敏' })).toMatchObject([{ department: '客户服务部' }]);
  });
});
