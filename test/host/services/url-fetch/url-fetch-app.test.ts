/** @fileoverview UrlFetchApp, answered by the driver's handler (facts 4.4). */
import { hostWith } from '../../builders/run-code';

const CODE = `
function get(url, options) { const r = UrlFetchApp.fetch(url, options || {}); return [r.getResponseCode(), r.getContentText(), r.getHeaders()]; }
function all() { return UrlFetchApp.fetchAll(['https://example.com/1', { url: 'https://example.com/2', method: 'post', payload: { a: '1 2', b: '中' } }]).map((r) => r.getContentText()); }
`;

describe('fetch', () => {
  it('hands the request over and the answer back', () => {
    const host = hostWith(CODE);
    host.onFetch(({ url, method, payload, contentType, headers }) => ({
      code: 201,
      headers: { 'Content-Type': 'text/plain' },
      body: JSON.stringify([url, method, payload, contentType, headers.X]),
    }));
    expect(
      host.call('get', [
        'https://example.com/',
        { method: 'POST', payload: '{}', contentType: 'application/json', headers: { X: 'y' } },
      ]),
    ).toEqual([201, '["https://example.com/","post","{}","application/json","y"]', { 'Content-Type': 'text/plain' }]);
    expect(host.fetches).toMatchObject([{ url: 'https://example.com/', code: 201, by: 'owner@example.com' }]);
  });

  it('throws from 400 on, unless muted', () => {
    const host = hostWith(CODE);
    host.onFetch(() => ({ code: 404, body: 'no such page' }));
    expect(() => host.call('get', ['https://example.com/a?b'])).toThrow(
      'Request failed for https://example.com returned code 404. Truncated server response: no such page (use muteHttpExceptions option to examine full response)',
    );
    expect(host.call('get', ['https://example.com/', { muteHttpExceptions: true }])).toEqual([404, 'no such page', {}]);
  });

  it('cannot reach what nobody answers', () => {
    expect(() => hostWith(CODE).call('get', ['https://example.com/'])).toThrow(
      'Address unavailable: https://example.com/',
    );
  });

  it('encodes objects as forms; fetchAll keeps the order and counts one', () => {
    const host = hostWith(CODE);
    host.onFetch(({ url, payload, contentType }) => `${url} ${payload} ${contentType}`);
    host.calls.reset();
    expect(host.call('all')).toEqual([
      'https://example.com/1  application/x-www-form-urlencoded',
      'https://example.com/2 a=1+2&b=%E4%B8%AD application/x-www-form-urlencoded',
    ]);
    expect(host.calls.total).toBe(1);
  });

  it.each(['not a url', 'ftp://example.com'])('refuses %s', (url) => {
    expect(() => hostWith(CODE).call('get', [url])).toThrow('Invalid argument');
  });
});
