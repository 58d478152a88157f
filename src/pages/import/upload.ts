/** @fileoverview Sends a list to the register in pieces, several at once, each again when it got lost. */
import { call } from '../parts/server';
import { piecesOf } from './pieces';

/** Several go with one call, several calls at once (ten at most: runtime-facts 5). */
const PIECES_A_PART = 12;
const AT_ONCE = 4;
const ATTEMPTS = 3;

export async function upload(
  file: string,
  rows: readonly (readonly string[])[],
  told: (done: number, total: number) => void,
): Promise<string> {
  const text = JSON.stringify(rows);
  const pieces = piecesOf(text);
  const begun = await call('beginImport', { file, total: rows.length - 1, count: pieces.length, length: text.length });
  const { staged } = answered(begun);
  const parts = Array.from({ length: Math.ceil(pieces.length / PIECES_A_PART) }, (_, index) => index * PIECES_A_PART);
  let done = 0;
  told(0, parts.length);
  const work = async (): Promise<void> => {
    for (let from = parts.shift(); from !== undefined; from = parts.shift()) {
      await sendPart(staged, from, pieces.slice(from, from + PIECES_A_PART));
      done += 1;
      told(done, Math.ceil(pieces.length / PIECES_A_PART));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return staged;
}

async function sendPart(staged: string, from: number, pieces: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      answered(await call('stageImport', { staged, from, pieces }));
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** What was refused is told in the register's own words. */
export function answered<R extends object>(
  answer: (R & { readonly ok: true }) | { readonly ok: false; readonly problems: readonly { message: string }[] },
): R {
  if (answer.ok) return answer;
  throw new Error(answer.problems.map(({ message }) => message).join('\n'));
}
