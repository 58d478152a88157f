/** @fileoverview Who may edit what a protection guards. */
import { mayEditProtected } from '../../workbook/protection';
import type { Protection } from '../../workbook/sheet-parts';
import type { ExecutionContext, HostDocument } from '../execution-context';

/** The owner always; until a script edits the list, all editors of the file [docs ref: Protection]. */
export function mayEditProtection(x: ExecutionContext, document: HostDocument, protection: Protection): boolean {
  const user = x.run.effectiveUser;
  const level = document.accessOf(user);
  if (level !== 'owner' && level !== 'editor') return false;
  return protection.warningOnly || mayEditProtected(protection, user, document.owner);
}

/** Those who stay in the list whatever is removed: the owner and who runs. */
export function lastingEditors(x: ExecutionContext, document: HostDocument): string[] {
  return [...new Set([document.owner, x.run.effectiveUser])];
}
