/** @fileoverview What the sidebar 我的待办 begins with: the list, and the form to log what was done. */
import type { Day } from '../../domain/calendar-date';
import { messagesFor } from '../../messages';
import { interactions } from '../../schema/tables/interactions';
import { type RecordForm, recordForm } from '../filing/record-form';
import type { World } from '../ports';
import { type DueList, listDue } from './list-due';

export interface DuePage {
  readonly title: string;
  readonly language: World['language'];
  readonly today: Day;
  /** Whose list it is. */
  readonly member: string;
  readonly list: DueList;
  readonly form: RecordForm;
}

/** Of the person at the keyboard alone, managers too: what is everybody's stands in the tab. */
export function duePage(
  member: string,
  world: Pick<World, 'register' | 'config' | 'clock' | 'caller' | 'language'>,
): DuePage {
  const { menu } = messagesFor(world.language);
  return {
    title: menu.myList,
    language: world.language,
    today: world.clock.today(),
    member,
    list: listDue({ member }, world),
    form: recordForm(menu.logInteraction.replace(/…$/, ''), interactions, {}, world),
  };
}
