/** @fileoverview Cleaning what forms bring. */
import { pasted, scriptHost } from '../builders/script-host';

describe('cleaning responses', () => {
  it('trims, capitalises, keeps the plus of phones and marks doubles', () => {
    const host = pasted(scriptHost('form-clean-up'), 'Responses', [
      ['Name', 'Email', 'Phone'],
      ['  ann   lee ', ' Ann@Example.com', '86 138 0013 8000'],
      ['bob', 'ANN@example.com ', ''],
    ]);
    expect(host.call('cleanAll')).toBe(2);
    expect(host.sheet('Responses').values()).toEqual([
      ['Name', 'Email', 'Phone'],
      ['Ann Lee', 'ann@example.com', '+8613800138000'],
      ['Bob', 'ann@example.com', ''],
    ]);
    expect(host.sheet('Responses').note('B3')).toBe('Same as row 2');
    expect(host.sheet('Responses').background('B3')).toBe('#ffff00');
  });

  it('can wait for forms', () => {
    const host = scriptHost('form-clean-up');
    host.call('installFormTrigger');
    expect(host.triggers).toMatchObject([{ handler: 'onFormSubmit' }]);
  });
});
