/** @fileoverview A request as the host's driver sees it, and what the driver answers. */

export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
  readonly contentType: string;
}

export interface FetchAnswer {
  readonly code?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

/** Answers the requests of scripts; a string is the body of a 200. */
export type FetchHandler = (request: FetchRequest) => FetchAnswer | string | null | undefined;

export interface FetchRecord extends FetchRequest {
  /** ISO. */
  readonly at: string;
  readonly by: string;
  readonly code: number;
}
