import { emailsIn, readEmail } from '../../../src/domain/typed/email';

function value(text: string): string {
  const reading = readEmail(text);
  return reading.ok ? reading.value : reading.expected;
}

describe('readEmail', () => {
  it.each([
    ['wang@example.com', 'wang@example.com'],
    ['Wang.Fang@Example.COM', 'Wang.Fang@example.com'],
    ['ｗａｎｇ＠example.com', 'wang@example.com'],
    ['wang@example。com', 'wang@example.com'],
    ['mailto:wang@example.com', 'wang@example.com'],
    ['wang+a@mail.example.com.cn', 'wang+a@mail.example.com.cn'],
    ['a@example.com；b@example.com', 'a@example.com; b@example.com'],
    ['a@example.com b@example.com', 'a@example.com; b@example.com'],
  ])('reads %s as %s', (text, expected) => {
    expect(value(text)).toBe(expected);
    expect(value(expected)).toBe(expected);
  });

  it.each([
    '',
    'wang',
    'wang@',
    '@example.com',
    'wang@example',
    'a..b@example.com',
    'a b@example.com',
    'wang@-example.com',
    '无',
  ])('does not read %s', (text) => {
    expect(value(text)).toBe('email');
  });

  it('finds the good addresses beside a bad one', () => {
    expect(emailsIn('a@example.com；无')).toEqual(['a@example.com']);
  });
});
