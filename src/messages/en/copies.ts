/** @fileoverview A copy of the register: what it is asked, and what is said of the answer. */
import type { CopyMessages } from '../zh-CN/copies';

export const copies: CopyMessages = {
  title: 'This is a copy',
  undecided:
    'This spreadsheet is a copy of another register: numbering, mail and scheduled tasks have stopped. An administrator says what it is with Settings ▸ Set up the register…: it goes on, begins anew, or is for trying out.',
  ask: 'This spreadsheet is a copy of another register. Enter a number:\n1 It goes on in place of the other\n2 A new register\n3 For trying out: no mail is ever sent',
  askHighest:
    'Enter the highest customer number that the other register has given (at the foot of the administrator’s reminder, or in the name of a backup):',
  askClear: 'Clear customers, records and mails? Settings, team and lists stay.',
  unknownAnswer: 'Enter 1, 2 or 3.',
  notANumber: (value) => `“${value}” is no customer number of this register’s pattern.`,
  continued: (from, highest) => `This copy goes on with register ${from}; the highest number given is ${highest}`,
  begun: (from) => `This copy begins a new register; it was made from ${from}`,
  trial: (from) => `This copy is for trying out; it was made from ${from}`,
  doneContinued: (highest) => `The register goes on here, with numbers after ${highest}.`,
  doneNew: (cleared) =>
    cleared > 0 ? `The new register is ready; ${cleared} records were cleared.` : 'The new register is ready.',
  doneTrial: 'This copy is for trying out: no mail is ever sent.',
  notACopy: 'This spreadsheet is not a copy.',
  trialNoMail: 'This copy is for trying out and sends no mail.',
};
