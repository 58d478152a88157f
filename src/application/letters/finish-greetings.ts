/** @fileoverview 完成节日问候: a member's open greetings of a festival, all at once or those chosen. */
import { isOpen, isWish } from '../../domain/follow-ups/follow-up';
import { messagesFor } from '../../messages';
import { followUps } from '../../schema/tables/follow-ups';
import { callerAuthor } from '../change-log/authorship';
import { mayDecide } from '../keeping/decided-fields';
import { changeRecords } from '../keeping/record-changes';
import type { World } from '../ports';
import { refusal } from '../user-error';

export interface Greeted {
  /** `festival:国庆:2026`; every festival that is open where none is named. */
  readonly cause?: string;
  readonly ids?: readonly string[];
  /** Another member's, for managers. */
  readonly owner?: string;
}

export function finishGreetings({ cause, ids, owner }: Greeted, world: World): { ok: true; finished: number } {
  const { register, config, caller, clock, language } = world;
  const author = callerAuthor(caller, '编辑', config);
  const whose = owner ?? author.actor;
  if (whose !== author.actor && !mayDecide(author, 'manager')) {
    throw refusal(messagesFor(language).planning.notYours(whose), 'owner', whose);
  }
  const chosen = ids && new Set(ids);
  const rows = register
    .all(followUps)
    .filter(({ values }) => isWish(values) && isOpen(values) && values.owner === whose)
    .filter(({ values }) => (cause === undefined || values.cause === cause) && (!chosen || chosen.has(values.id)));
  const values = { status: '已完成', doneOn: clock.today() };
  changeRecords(
    followUps,
    rows.map((stored) => ({ stored, values })),
    author,
    world,
  );
  register.commit();
  return { ok: true, finished: rows.length };
}
