/** @fileoverview Who may talk to the page's server. */
import { request } from 'node:http';
import { openHost } from '../../host';
import { refusal } from '../../host/browser/guard';
import { type Served, serve } from '../../host/browser/serve';
import { createSession } from '../../host/browser/session';

const own = { host: '127.0.0.1:8420', origin: 'http://127.0.0.1:8420', cookie: 'a=b; register-8420=secret' };

describe('refusal', () => {
  it.each([
    ['its own page', 'POST', own, null],
    [
      'its own page by the name localhost',
      'POST',
      { ...own, host: 'localhost:8420', origin: 'http://localhost:8420' },
      null,
    ],
    ['a first visit without a cookie', 'GET', { host: '127.0.0.1:8420' }, 'no token'],
    ['the cookie of another port', 'GET', { ...own, cookie: 'register-8421=secret' }, 'no token'],
    ['a wrong token', 'POST', { ...own, cookie: 'register-8420=secreT' }, 'no token'],
    ['a foreign origin', 'POST', { ...own, origin: 'https://example.com' }, 'foreign origin'],
    ['a page of no origin', 'POST', { ...own, origin: 'null' }, 'foreign origin'],
    ['another port of this machine', 'POST', { ...own, origin: 'http://127.0.0.1:3000' }, 'foreign origin'],
    ['a form that says no origin', 'POST', { host: own.host, cookie: own.cookie }, 'no origin'],
    ['a foreign name that leads here', 'GET', { ...own, host: 'example.com:8420' }, 'foreign host'],
    ['no host at all', 'GET', { cookie: own.cookie }, 'foreign host'],
    [
      'a picture on a foreign page',
      'GET',
      { ...own, origin: undefined, 'sec-fetch-site': 'cross-site' },
      'foreign page',
    ],
  ])('of %s', (_, method, headers, expected) => {
    expect(refusal({ method, headers, token: null }, 8420, 'secret')).toBe(expected);
  });

  it('lets the token in the address in', () => {
    expect(refusal({ method: 'GET', headers: { host: own.host }, token: 'secret' }, 8420, 'secret')).toBeNull();
  });
});

describe('the server', () => {
  let served: Served;

  beforeAll(async () => {
    const session = createSession({
      people: [{ name: '何静', email: 'owner@example.com', role: '' }],
      open: () => openHost(),
      forget: () => undefined,
    });
    served = await serve(session, { port: 0, language: 'zh-CN' });
  });

  afterAll(() => served.close());

  const status = (path: string, headers: Record<string, string>, body?: string): Promise<number> => {
    const { port } = new URL(served.url);
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method: body === undefined ? 'GET' : 'POST', headers });
      asked.once('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      asked.once('error', reject);
      asked.end(body);
    });
  };

  it('listens on this machine alone and hands its token to the first page only by its address', async () => {
    const { hostname, port, searchParams } = new URL(served.url);
    const token = searchParams.get('token') ?? '';
    const cookie = `register-${port}=${token}`;
    const look = JSON.stringify({ action: 'look', tab: '' });
    expect(hostname).toBe('127.0.0.1');
    expect(token.length).toBeGreaterThan(40);
    expect(await status('/', {})).toBe(403);
    expect(await status(`/?token=${token}`, {})).toBe(303);
    expect(await status('/', { cookie })).toBe(200);
    expect(await status('/api', { origin: `http://127.0.0.1:${port}` }, look)).toBe(403);
    expect(await status('/api', { origin: 'https://example.com', cookie }, look)).toBe(403);
    expect(await status('/api', { origin: `http://127.0.0.1:${port}`, cookie }, look)).toBe(200);
    expect(await status('/dialog/unknown', { cookie })).toBe(404);
    expect(await status('/fonts/../package.json', { cookie })).toBe(404);
  });
});
