/** @fileoverview The register itself, as the change log names it where a rule and no person changed something. */
import type { Authorship } from './authorship';

export function registerAuthor(reason = ''): Authorship {
  const author = { actor: '登记簿', member: undefined, origin: '脚本' as const };
  return reason ? { ...author, reason } : author;
}
