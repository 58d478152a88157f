/** @fileoverview How the page reaches its server: one act at a time, in order. */
import type { Reply } from '../page-state';

let last: Promise<unknown> = Promise.resolve();

/** Sends an act on the tab in view. Answers of a waiting run must not queue behind it: it is over once it asks. */
export function ask(action: string, body: Readonly<Record<string, unknown>> = {}): Promise<Reply> {
  const next = last.then(() => send(action, body));
  last = next.catch(() => undefined);
  return next;
}

async function send(action: string, body: Readonly<Record<string, unknown>>): Promise<Reply> {
  const response = await fetch('/api', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...body, action }),
  });
  const reply = (await response.json()) as Reply & { error?: string };
  if (!response.ok) throw new Error(reply.error ?? response.statusText);
  return reply;
}
