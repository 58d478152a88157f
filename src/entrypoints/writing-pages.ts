/** @fileoverview The sidebars for what is written to customers: minutes and greetings. */
import { listGreetings } from '../application/letters/list-greetings';
import { listMinutes } from '../application/letters/list-minutes';
import { interactions } from '../schema/tables/interactions';
import { activeRecord } from './active-record';
import { openPage } from './open-page';

export function minutesItem(): void {
  openPage({
    page: 'minutes',
    caption: 'sendMinutes',
    fn: 'sendMinutes',
    begin: (run) => listMinutes(activeRecord(run, interactions)?.id, run.world),
  });
}

export function finishGreetingsItem(): void {
  openPage({
    page: 'greetings',
    caption: 'finishGreetings',
    fn: 'finishGreetings',
    begin: ({ world }) => listGreetings(world),
  });
}
