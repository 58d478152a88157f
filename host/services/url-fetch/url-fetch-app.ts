/** @fileoverview UrlFetchApp: requests are answered by the handler that the host's driver has installed. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { ServiceError, signatureError } from '../errors';
import { type CallTable, ServiceObject } from '../service-object';
import type { FetchAnswer, FetchRequest } from './fetch-types';
import { HTTPResponse } from './http-response';
import { requestOf } from './request-of';

const URL_LIMIT = 2 * 1024;
/** What is shown of a failed request's body. */
const SHOWN = 300;

export class UrlFetchApp extends ServiceObject {
  static override readonly calls: CallTable = { fetch: 'fetch', fetchAll: 'fetch', getRequest: 'free' };

  readonly className = 'UrlFetchApp';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  fetch(...args: unknown[]): HTTPResponse {
    const [url, options = {}] = args;
    if (typeof url !== 'string' || args.length > 2) throw signatureError('UrlFetchApp.fetch', args);
    return this._send(url, optionsOf(options));
  }

  /** One call however many requests; answers in the order of the requests. */
  fetchAll(...args: unknown[]): HTTPResponse[] {
    const [requests] = args;
    if (!Array.isArray(requests)) throw signatureError('UrlFetchApp.fetchAll', args);
    return requests.map((request) => {
      if (typeof request === 'string') return this._send(request, {});
      const { url, ...options } = optionsOf(request);
      return this._send(String(url), options);
    });
  }

  getRequest(...args: unknown[]): Record<string, unknown> {
    const [url, options = {}] = args;
    if (typeof url !== 'string') throw signatureError('UrlFetchApp.getRequest', args);
    return { ...requestOf(url, optionsOf(options)) };
  }

  private _send(url: string, options: Record<string, unknown>): HTTPResponse {
    if (url.length > URL_LIMIT) throw new ServiceError('Limit Exceeded: URLFetch URL Length.');
    const request = requestOf(url, options);
    this._useQuota();
    const { code = 200, headers = {}, body = '' } = this._answer(request);
    const { state, run } = this._r;
    state.fetches.push({ ...request, code, at: new Date(this._r.now()).toISOString(), by: run.effectiveUser });
    const bytes = typeof body === 'string' ? new Uint8Array(Buffer.from(body, 'utf8')) : body;
    if (code >= 400 && options.muteHttpExceptions !== true)
      throw failed(url, code, Buffer.from(bytes).toString('utf8'));
    return new HTTPResponse(this._r, code, headers, bytes);
  }

  private _answer(request: FetchRequest): FetchAnswer {
    const answer = this._r.state.onFetch?.(request);
    if (answer === null || answer === undefined) throw new ServiceError(`Address unavailable: ${request.url}`);
    if (typeof answer === 'string') return { body: answer };
    return { ...answer, code: answer.code ?? answer.status ?? 200 };
  }

  private _useQuota(): void {
    const { accounts } = this._r.state;
    const user = this._r.run.effectiveUser;
    if (accounts.left(user, 'fetches', this._r.now()) < 1) {
      throw new ServiceError('Service invoked too many times for one day: urlfetch.');
    }
    accounts.use(user, 'fetches', 1, this._r.now());
  }
}

function optionsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function failed(url: string, code: number, body: string): ServiceError {
  const host = /^https?:\/\/[^/?#]*/.exec(url)?.[0] ?? url;
  return new ServiceError(
    `Request failed for ${host} returned code ${code}. Truncated server response: ${body.slice(0, SHOWN)} (use muteHttpExceptions option to examine full response)`,
  );
}
