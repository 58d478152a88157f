import { noConfig } from '../../../src/application/config/config-data';
import { countUses } from '../../../src/application/config/count-uses';
import { options } from '../../../src/schema/tables/options';
import { inMemoryTables } from '../../builders/in-memory-register';

it('counts records by option, tags one by one, in every table that has the list', () => {
  const tables = inMemoryTables({
    options: [
      { list: '部门', value: '销售部', active: true },
      { list: '部门', value: '售后部', active: true },
      { list: '所属行业', value: '农业', active: true },
      { list: '没有的列表', value: '农业', active: true },
    ],
    customers: [
      { id: '1', industry: '农业' },
      { id: '2', industry: '农业' },
    ],
    followUps: [{ id: 'F1', departments: ['销售部', '售后部'] }],
    members: [{ name: '王芳', department: '销售部' }],
  });
  const register = tables.open();
  countUses(noConfig, { register });
  register.commit();
  expect(tables.rows(options).map(({ usedBy }) => usedBy)).toEqual([2, 1, 2, undefined]);
});
