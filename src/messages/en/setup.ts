/** @fileoverview Set-up and repair: what is asked before, what is said after. */
import type { SetupMessages } from '../zh-CN/setup';

export const setup: SetupMessages = {
  title: 'Set up the register',
  ask: (_preset, tabs) =>
    `This makes a customer register in this spreadsheet:\n· ${tabs} tabs (customers, contacts, interactions, follow-ups …)\n· options, follow-up policies, holidays and texts of the chosen preset\n· automatic tasks (numbers, checks, the daily reminder), run by your account\n\nNothing that is here is deleted or overwritten. Begin now?`,
  askAgain:
    'The register is there. What is missing will be found and put back; nothing is deleted or overwritten. Begin now?',
  done: (tabs) => `The register is ready: ${tabs} tabs. Enter the team first; then add customers.`,
  repaired: (count) => (count === 1 ? 'One repair:' : `${count} repairs:`),
  nothingToRepair: 'All is in order; there was nothing to repair.',
  copy: 'This spreadsheet is a copy of a register and cannot be set up or number anything. Use the original, or set up a new empty spreadsheet.',
  unknownPreset: (value) => `There is no preset “${value}”.`,
  unknownLanguage: (value) => `There is no language “${value}”; possible are zh-CN, zh-TW and en.`,
  unknownZone: (value) => `“${value}” is no time zone; wanted is one like Asia/Shanghai.`,
  unknownMember: (field, value) => `The ${field} of a member is wrong: “${value}”.`,
  repeatedMember: (field, value) => `The ${field} “${value}” was given to two members.`,
  tabRestored: (tab) => `Tab “${tab}” made again`,
  columnRestored: (tab, title) => `“${tab}”: column put back: ${title}`,
  keysRestored: (tab) => `“${tab}”: key row (row 1) mended`,
  titlesRestored: (tab) => `“${tab}”: titles (row 2) mended`,
  formatsRestored: (tab) => `“${tab}”: formats mended`,
  dropdownsRestored: (tab) => `“${tab}”: dropdowns mended`,
  rulesRestored: (tab) => `“${tab}”: colour rules mended`,
  protectionRestored: (tab) => `“${tab}”: protection mended`,
  typedTable: (tab) => `“${tab}” was turned into a table; its formats and dropdowns were left alone`,
  settingsRestored: (count) => `Settings put back: ${count}`,
  optionsGrouped: (count) => `Options moved to their list: ${count}`,
  languageChanged: 'The language was changed. The menu follows when the spreadsheet is opened again.',
  settingsShown: 'The settings tabs are in sight; hide them again by right click.',
  askUninstall:
    'This takes the scheduled tasks, protections, colours, dropdowns, notes and stored parameters of the register out of this spreadsheet. All data stays. Uninstall?',
  uninstalled: 'The register was uninstalled; all data is still here. Set it up again from the menu to use it.',
  about: (version) =>
    `Customer Register ${version}\nAll data is kept in this spreadsheet; scheduled tasks are run by the administrator’s account.\nReleased under the MIT licence.`,
  guideTitles: ['Table', 'Group', 'Field', 'Kind', 'Required', 'Options', 'Help'],
  guideHints: [
    'Customer Register: field guide',
    'To see your own customers only: Data ▸ Create temporary filter view, filtered by owner; others see no difference.',
    'Columns with grey titles are filled by the register; * marks what is required. Titles may be changed, columns moved, own ones inserted; leave row 1 (hidden) alone.',
    'Hidden tabs and columns are out of the way, not secret: everybody who may edit can see them.',
  ],
};
