/** @fileoverview 数据检查: its titles, and what is wrong with the register as a whole. */
import type { DataCheckMessages } from '../zh-CN/data-check';

export const dataCheck: DataCheckMessages = {
  titles: ['Severity', 'Table', 'Record', 'Field', 'Value', 'Problem', 'Advice', 'Owner', 'Link'],
  note: (at, count) =>
    count === 0
      ? `Checked ${at}: nothing found.`
      : `Checked ${at}: ${count} problems, by owner. Refresh with Data ▸ Data check once they are mended.`,
  first: (lines) => ` Only the first ${lines} are shown.`,
  open: 'Open',
  untold: (field) => `${field} is personal, and its owner was not told what it is kept for`,
  tell: (consent) => `Tell the person, ask for consent, then fill in “${consent}”`,
  tagWritten: (tag, times) => `“${tag}” was written ${times} times and is no option yet`,
  offerTag: (list) => `If it is wanted, add a row at the end of 下拉选项 with the list ${list}: it can be chosen then`,
  returned: {
    order: (day) => `the customer was lost, and ordered again on ${day}`,
    contact: (day) => `the customer was lost, and was in touch again on ${day}`,
  },
  askReturned: (stage) =>
    `If the customer is won back, change the stage (${stage}, say); if still lost, use Review ▸ Data is correct`,
  tabMissing: (tab) => `Tab ${tab} is missing`,
  columnMissing: (field) => `Column ${field} is missing`,
  repair: 'Put it back with Data ▸ Repair the register',
  room: (percent) => `${percent}% of the cells that a spreadsheet holds are used (10 million at most)`,
  makeRoom: 'Delete empty rows and columns, or move old records out once they are backed up',
  holidaysMissing: (year) => `The public holidays of ${year} are not known yet; weekdays and computed festivals serve`,
  addHolidays: 'Add them to 节假日 once they are announced, or update the program',
  mailFailed: (day) => `The mail of ${day} could not be sent`,
  mailUnknown: (day) => `Whether the mail of ${day} arrived is not known; it is never sent again by itself`,
  mendAddress: 'Check the address in 团队成员',
  askRecipient: 'Ask the recipient; on the same day Settings ▸ Scheduled tasks… sends it again',
  jobFailed: (name, period) => `The scheduled task ${name} (${period}) was not finished`,
  seeRuns: 'It is tried again within the hour; see the hidden tab 运行记录',
  madeUp: 'What was left is done within the hour; if it happens again and again, open Settings ▸ Scheduled tasks…',
  decide: 'A manager confirms it by deciding',
};
