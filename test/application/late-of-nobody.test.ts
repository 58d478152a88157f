/** @fileoverview A passed limit is somebody's to mend: of who has left, or of nobody, it is the manager's. */
import { customers } from '../../src/schema/tables/customers';
import { needs } from '../../src/schema/tables/needs';
import { aConfig } from '../builders/a-config';
import { aRegister, section } from '../builders/a-register';

const NEED = { type: '问题反馈', description: '主轴异响', urgent: true };

function told(owner: string, leaves = '') {
  const config = aConfig();
  const register = aRegister({ now: '2026-11-23T10:00:00+08:00', config });
  const id = register.customer('甲一机械有限公司', { owner });
  const need = register.add(needs, { ...NEED, customer: id });
  // Whoever types a record is its owner, unless that is taken away.
  register.update(customers, id, { owner });
  register.update(needs, String(need.id), { owner });
  const members = config.members.map((one) => (one.name === leaves ? { ...one, active: false } : one));
  register.setConfig({ ...config, members });
  register.at('2026-11-25T12:00:00+08:00');
  return config.members
    .filter(({ email }) =>
      section(register.to(email, '2026-11-25')[0]?.text ?? '', '超时')
        .join('')
        .includes('主轴异响'),
    )
    .map(({ name }) => name);
}

it('is the owner’s, and the manager hears of it once', () => {
  expect(told('王芳')).toEqual(['陈立', '王芳']);
});

it('of an owner who has left is the manager’s', () => {
  expect(told('王芳', '王芳')).toEqual(['陈立']);
});

it('of a customer without an owner is the administrator’s, not a reviewer’s', () => {
  expect(told('')).toEqual(['何静']);
});
