/** @fileoverview The small server behind the page: 127.0.0.1 only, one token a run. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { actions } from './actions';
import { assetAt, fontAt } from './assets';
import { dialogPage } from './dialog-page';
import { cookieName, refusal } from './guard';
import { BadRequest, type Body } from './request-body';
import type { Session } from './session';
import { shell } from './shell';
import { workbookFile } from './workbook-file';

export interface Served {
  /** With the token: opens the page. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly port: number;
  readonly language: string;
}

const LARGEST_BODY = 20_000_000;

export async function serve(session: Session, { port, language }: ServeOptions): Promise<Served> {
  const token = randomBytes(24).toString('hex');
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const known = error instanceof BadRequest || (error as Error).name === 'DriverError';
      if (!known) process.stderr.write(`${(error as Error).stack}\n`);
      if (!response.headersSent) sendJson(response, known ? 400 : 500, { error: (error as Error).message });
    });
  });
  await listen(server, port);
  const actual = (server.address() as AddressInfo).port;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { method = 'GET', headers } = request;
    const font = method === 'GET' ? fontAt(pathname) : null;
    // Dialogs are of no origin: their pages may ask for fonts and for nothing else.
    if (font) return send(response, 200, font.type, font.bytes, { 'Access-Control-Allow-Origin': '*' });
    const given = searchParams.get('token');
    const refused = refusal({ method, headers, token: given }, actual, token);
    if (refused !== null) return sendJson(response, 403, { error: refused });
    if (method === 'GET') return get(pathname, given, response);
    if (method === 'POST' && pathname === '/api') return post(request, response);
    sendJson(response, 404, { error: 'there is no such page' });
  }

  async function get(pathname: string, given: string | null, response: ServerResponse): Promise<void> {
    if (pathname === '/' && given !== null) {
      const cookie = `${cookieName(actual)}=${token}; HttpOnly; SameSite=Strict; Path=/`;
      response.writeHead(303, { Location: '/', 'Set-Cookie': cookie }).end();
      return;
    }
    if (pathname === '/') return send(response, 200, HTML, shell(language), { 'Content-Security-Policy': PAGE_POLICY });
    if (pathname.startsWith('/dialog/')) {
      const dialog = session.dialogAt(pathname.slice('/dialog/'.length));
      if (!dialog) return sendJson(response, 404, { error: 'this dialog is closed' });
      return send(response, 200, HTML, dialogPage(dialog.html), { 'Content-Security-Policy': DIALOG_POLICY });
    }
    if (pathname === '/register.xlsx') {
      const name = encodeURIComponent(`${session.host.workbook.name}.xlsx`);
      return send(response, 200, XLSX, await workbookFile(session.host), {
        'Content-Disposition': `attachment; filename="register.xlsx"; filename*=UTF-8''${name}`,
      });
    }
    const asset = assetAt(pathname);
    if (asset) return send(response, 200, asset.type, asset.bytes);
    sendJson(response, 404, { error: 'there is no such page' });
  }

  async function post(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const name = typeof body.action === 'string' ? body.action : '';
    const action = actions[name];
    if (!action) throw new BadRequest('there is no such act');
    // Another window may have gone on to another tab.
    if (name !== 'look' && typeof body.on === 'string') session.tab = body.on;
    if (typeof body.at === 'string') session.host.select(session.tab, body.at, session.user);
    const before = session.host.cursorOf(session.user);
    const outcome = await action(session, body);
    const moved = RUNS.has(name) ? movedTo(session, before) : undefined;
    // Whatever was asked: the question of a run stays until it is answered.
    const waiting = session.runs.waiting() ?? undefined;
    sendJson(response, 200, { ...outcome, moved, waiting, state: session.state() });
    session.save();
  }

  return {
    url: `http://127.0.0.1:${actual}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Acts that let the script run on: what people do themselves moves their cursor in the grid. */
const RUNS = new Set(['menu', 'call', 'answer']);

/** Where a run has put the person's cursor: the tab in view follows it. */
function movedTo(session: Session, before: ReturnType<Session['host']['cursorOf']>) {
  const { tab, row, column } = session.host.cursorOf(session.user);
  if (tab === before.tab && row === before.row && column === before.column) return undefined;
  session.tab = tab;
  return { row, column };
}

const HTML = 'text/html; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PAGE_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; base-uri 'none'; frame-ancestors 'none'";
/** As in Apps Script, but of no origin: such a page reaches neither the token nor this server. */
const DIALOG_POLICY =
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY) throw new BadRequest('this is too much at once');
    parts.push(part);
  }
  const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new BadRequest('an object is wanted');
  return body as Body;
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      ...headers,
    })
    .end(body);
}
