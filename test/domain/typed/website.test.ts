import { readWebsite } from '../../../src/domain/typed/website';

function value(text: string): string {
  const reading = readWebsite(text);
  return reading.ok ? reading.value : reading.expected;
}

describe('readWebsite', () => {
  it.each([
    ['www.example.com', 'www.example.com'],
    ['HTTP://WWW.Example.com/About', 'http://www.example.com/About'],
    ['https://example.com:8443/a?b=1', 'https://example.com:8443/a?b=1'],
    ['www。example。com', 'www.example.com'],
    ['http://www.example.com www.example.org', 'http://www.example.com www.example.org'],
    ['例子.公司', '例子.公司'],
  ])('reads %s as %s', (text, expected) => {
    expect(value(text)).toBe(expected);
    expect(value(expected)).toBe(expected);
  });

  it.each(['', '无', 'example', 'javascript:alert(1)', 'http://'])('does not read %s', (text) => {
    expect(value(text)).toBe('website');
  });
});
