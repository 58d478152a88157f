/** @fileoverview The words of the generated tab 我的待办. */
import { plural } from '../english-dates';
import type { MyListMessages } from '../zh-CN/my-list';

export const myList: MyListMessages = {
  titles: [
    'Due on',
    'State',
    'Owner',
    'Customer no.',
    'Customer',
    'Grade',
    'What',
    'Why',
    'Method',
    'Origin',
    'Approval',
  ],
  note: (at, count) =>
    `${plural(count, 'open follow-up')} of all members, as of ${at}; filter by owner, click a number to open the customer.`,
  undated: 'no date',
  today: 'today',
  overdue: (days) => `${plural(days, 'day')} overdue`,
  ahead: (days) => `in ${plural(days, 'day')}`,
  greetings: (festival, count, by) => `${festival}: ${plural(count, 'customer')} to greet by ${by}`,
  greetingsWhere: 'Names, wording and marking all as done: Customer Register ▸ Follow-up ▸ Finish greetings…',
};
