/** @fileoverview Who may not do what, and what is said when a run cannot begin. */
import type { AccessMessages } from '../zh-CN/access';

export const access: AccessMessages = {
  managers: 'sales manager, administrator',
  reviewers: 'reviewer, sales manager, administrator',
  stranger: (email) => `${email || 'Your account'} is not in the team tab; ask an administrator to add it.`,
  inactive: (name) => `${name} is no longer active and cannot use the register.`,
  role: (role, allowed) => `Your role is ${role}; this is for: ${allowed}.`,
  notSetUp: 'There is no register yet. First use “Settings ▸ Set up the register…”.',
  busy: 'The register is busy with other work; please try again in a moment.',
  missingTab: (tab) => `Tab “${tab}” is missing. Put it back with Data ▸ Repair the register.`,
  missingNumbers: (tab) =>
    `The column of numbers of “${tab}” was deleted. Undo that, or put it back with Data ▸ Repair the register: the numbers stay.`,
  noRoom:
    'The spreadsheet is full: it holds ten million cells, blank ones included, and nothing of this was saved. Delete blank rows, columns or tabs, or move old records out with Data ▸ Back up now, then try again.',
  newer: 'The register is newer than this program, which therefore writes nothing. Update the program.',
  function: 'function',
  separator: ', ',
  notExported: (name) => `There is no table “${name}” for you to export.`,
};
