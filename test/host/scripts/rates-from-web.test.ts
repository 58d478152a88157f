/** @fileoverview JSON from the web into a tab, looked up through a cache. */
import { scriptHost } from '../builders/script-host';

function open(codes: number[]) {
  const host = scriptHost('rates-from-web');
  host.onFetch(({ url }) => {
    const code = codes.shift() ?? 200;
    return code === 200
      ? { code, body: JSON.stringify({ date: '2026-11-23T00:00:00Z', rates: { USD: 0.1384, EUR: 0.1276 } }) }
      : { code, body: `no ${url}` };
  });
  return host;
}

describe('rates', () => {
  it('are written in order, as they are shown', () => {
    const host = open([]);
    expect(host.call('refreshRates')).toBe(2);
    expect(host.sheet('Rates').display('A1:B3')).toEqual([
      ['Currency', 'Rate'],
      ['EUR', '0.1276'],
      ['USD', '0.1384'],
    ]);
    expect(host.sheet('Rates').display('D1')).toEqual([['2026-11-23']]);
    expect(host.fetches).toMatchObject([
      { url: 'https://rates.example.com/latest?base=CNY', method: 'get', headers: { Accept: 'application/json' } },
    ]);
  });

  it('are asked for again after a failure of the other side', () => {
    const host = open([503, 500]);
    host.call('refreshRates');
    expect(host.fetches).toHaveLength(3);
    expect(host.executions[0]?.modelledMs).toBeGreaterThan(6000);
  });

  it.each([
    [[404], 'answered 404'],
    [[500, 500, 500], 'answered 500'],
  ])('give up at %j', (codes, message) => {
    expect(() => open(codes).call('refreshRates')).toThrow(message);
  });

  it('are read from the tab once in ten minutes', () => {
    const host = open([]);
    host.call('refreshRates');
    expect(host.call('rateOf', ['USD'])).toBe(0.1384);
    host.type('Rates', 'B3', '0.2');
    expect(host.call('rateOf', ['USD'])).toBe(0.1384);
    host.advance('11m');
    expect(host.call('rateOf', ['USD'])).toBe(0.2);
    expect(() => host.call('rateOf', ['XXX'])).toThrow('No rate for XXX');
  });
});
