import { placeholders } from '../../../src/domain/checks/placeholders';
import { PLACEHOLDERS } from '../../../src/domain/letters/fill-template';
import { templates } from '../../../src/schema/tables/templates';
import { defaultTemplates } from '../../../src/schema/templates-default';
import { aCheckContext, told } from '../../builders/check-context';

const context = aCheckContext(templates);

describe('placeholders', () => {
  it.each([
    ['{称呼}您好', '', []],
    ['{客户名}您好', '', ['text placeholderUnknown']],
    ['{称呼}您好', '{日 期}', ['subject placeholderUnknown']],
    ['没有', '', []],
  ])('text “%s”, subject “%s”: %j', (text, subject, expected) => {
    expect(told(placeholders.check({ text, subject }, context)).sort()).toEqual(expected);
  });

  it('knows every one of the texts that set-up writes', () => {
    for (const row of defaultTemplates) expect(placeholders.check({ ...row }, context)).toEqual([]);
    expect(PLACEHOLDERS).toContain('称呼');
  });
});
