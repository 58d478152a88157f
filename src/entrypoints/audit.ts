/** @fileoverview 年度核查 as pages, the menu and tests call it. */
import { type AuditConfirmation, asleepOf, confirmAudit } from '../application/review/confirm-audit';
import { writeAudit } from '../application/review/write-audit';
import { askYesNo, tell } from '../gateways/dialogs';
import { generatedTabs } from '../gateways/generated-tabs';
import { messagesFor } from '../messages';
import { annualAuditTab } from '../schema/generated-tabs';
import { serve } from './guard';
import { told } from './menu-items';
import { beginRun } from './run';

export function runListAudit() {
  return serve('listAudit', ({ world, spreadsheet, tabs }) => {
    const generated = generatedTabs(spreadsheet, tabs, world.ledger);
    const lines = writeAudit(generated, world);
    if (lines.length > 0) generated.show(annualAuditTab);
    return { lines };
  });
}

export function runConfirmAudit(input: AuditConfirmation = {}) {
  return serve('confirmAudit', ({ world }) => confirmAudit(input, world));
}

/** Shows the list, then asks once for all that are asleep. */
export function auditItem(): void {
  const { menu, audit } = messagesFor(beginRun().world.language);
  const listed = told(menu.annualAudit, runListAudit());
  if (!listed) return;
  const asleep = asleepOf(listed.lines);
  if (asleep.length === 0) {
    tell(menu.annualAudit, audit.nobodyAsleep(listed.lines.length));
    return;
  }
  const dormant = asleep.filter(({ to }) => to === '休眠').length;
  if (!askYesNo(menu.annualAudit, audit.ask(dormant, asleep.length - dormant))) return;
  const done = told(menu.annualAudit, runConfirmAudit());
  if (done) tell(menu.annualAudit, audit.confirmed(done.dormant, done.revived));
}
