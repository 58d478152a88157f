/** @fileoverview What the sidebar 我的待办 begins with: the list, and the form to log what was done. */
import type { Day } from '../domain/calendar-date';
import type { Messages } from '../messages/messages';
import { interactions } from '../schema/tables/interactions';
import { type DueList, listDue } from './list-due';
import type { World } from './ports';
import { type RecordForm, recordForm } from './record-form';

export interface DuePage {
  readonly title: string;
  readonly language: World['language'];
  readonly words: Messages['dueList'];
  readonly today: Day;
  /** Whose list it is. */
  readonly member: string;
  readonly list: DueList;
  readonly form: RecordForm;
}

/** Of the person at the keyboard alone, managers too: what is everybody's stands in the tab. */
export function duePage(
  member: string,
  { menu, dueList, forms }: Messages,
  world: Pick<World, 'register' | 'config' | 'clock' | 'caller' | 'language'>,
): DuePage {
  return {
    title: menu.myList,
    language: world.language,
    words: dueList,
    today: world.clock.today(),
    member,
    list: listDue({ member }, world),
    form: recordForm(menu.logInteraction.replace(/…$/, ''), interactions, {}, forms, world),
  };
}
