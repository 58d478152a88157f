/** @fileoverview Sets the register up, or puts back what is missing of it: run again, it changes and erases nothing. */
import type { HolidayRegion } from '../../domain/working-days';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { fieldGuideRows } from '../../schema/derive/field-guide';
import type { Language } from '../../schema/language';
import { presetNamed } from '../../schema/presets';
import type { Preset } from '../../schema/presets/define-preset';
import { optionListsOf } from '../../schema/presets/preset-options';
import { tables } from '../../schema/tables';
import { holidays } from '../../schema/tables/holidays';
import { members } from '../../schema/tables/members';
import { options } from '../../schema/tables/options';
import { policies } from '../../schema/tables/policies';
import { settings } from '../../schema/tables/settings';
import { templates } from '../../schema/tables/templates';
import { changePreset } from '../config/change-preset';
import { noConfig } from '../config/config-data';
import { managersIn } from '../config/config-edited';
import { factsIn, mirrorConfig, mirroredConfig, type RegisterFacts } from '../config/config-mirror';
import {
  addHolidays,
  addOptions,
  addPolicies,
  addSettings,
  addTemplates,
  retitleSettings,
} from '../config/preset-contents';
import { readConfig } from '../config/tabs/read-config';
import type { Ledger, Register, Stored } from '../ports';
import { refusal } from '../user-error';
import { fillRestored } from './fill-restored';
import { repairText } from './repair-text';
import { SCHEMA_VERSION } from './schema-version';
import { checkSetUpInput, type MemberInput, type SetUpInput } from './set-up-input';
import type { Filled, Repair, Workshop } from './workshop';

export interface SetUpWorld {
  readonly workshop: Workshop;
  readonly ledger: Ledger;
  /** The account that runs this: it becomes administrator and automation owner of a new register. */
  readonly account: string;
  /** The person's language, for a new register. */
  readonly language: Language;
  readonly features: readonly string[];
  /** Brings the records of an earlier release up once its tabs and columns are there; false where more is to be done. */
  readonly bringUp?: (register: Register) => boolean;
}

const FIRST_ROW = 3;

export interface SetUp {
  readonly tabs: number;
  readonly repaired: readonly string[];
  /** Records of an earlier release are still to be brought up: the next run goes on. */
  readonly unfinished?: true;
}

export function setUpRegister(input: SetUpInput, world: SetUpWorld): SetUp {
  const { workshop, ledger } = world;
  const known = factsIn(ledger);
  const usual = (known?.language as Language | undefined) ?? world.language;
  checkSetUpInput(input, messagesFor(usual), usual);
  const language = input.language ?? usual;
  const words = messagesFor(language);
  const entered = enteredSettings(workshop);
  if (entered.registerId && entered.registerId !== workshop.id) throw refusal(words.setup.copy);
  if (Number(entered.schemaVersion ?? 0) > SCHEMA_VERSION) throw refusal(words.access.newer);

  noteUnfinished(workshop, ledger);
  const mayMove = workshop.isEmpty() || (input.changePlace === true && !entered.registerId);
  if (mayMove) workshop.setPlace(input.timeZone ?? workshop.timeZone(), language);
  const repairs: Repair[] = [...workshop.mendTabs(language)];
  const register = workshop.openRegister();
  // Nothing of the new release is written before: what stops here is of the old one, and is brought up again.
  if (world.bringUp && !world.bringUp(register)) return { tabs: tables.length + 1, repaired: [], unfinished: true };
  const last = mirroredConfig(ledger) ?? noConfig;
  const preset = presetNamed(input.preset ?? (entered.preset || last.settings.preset || '表单模板'));
  workshop.writeGuide(
    words.setup.guideHints,
    words.setup.guideTitles,
    fieldGuideRows(guided, optionListsOf(preset), language),
  );
  const facts = factsOf(world, entered, language);
  fillRestored(repairs, register, last);
  repairs.push(...fillTabs(register, preset, entered, facts, world));
  addMembers(register, input.members ?? [], world.account);
  register.commit();

  const { data } = readConfig(register, last);
  const editors = managersIn(data);
  repairs.push(
    ...workshop.dress(optionListsOf(preset), editors.length > 0 ? editors : [world.account], filledIn(register)),
  );
  ledger.defer({ [UNFINISHED]: '' });
  mirrorConfig(data, ledger, { ...facts, sheetIds: workshop.sheetIds() });
  return {
    tabs: tables.length + 1,
    repaired: entered.registerId ? repairs.map((repair) => repairText(repair, words)) : [],
  };
}

const MAINLAND: HolidayRegion = '中国大陆';
const UNFINISHED = 'setup.unfinished';

/** A run that died while it made tabs left this mark. */
function noteUnfinished(workshop: Workshop, ledger: Ledger): void {
  if (ledger.get(UNFINISHED)) workshop.resume();
  else if (tables.some((table) => !workshop.has(table))) ledger.set({ [UNFINISHED]: '1' });
}

const guided = tables.filter(({ visibility }) => visibility === 'daily' || visibility === 'whenFilled');

/** Tables with boxes that were read anyway: nobody has to ask again how long they are. */
function filledIn(register: Register): Filled {
  const tabs = [members, options, policies, holidays, templates];
  return Object.fromEntries(tabs.map((table) => [table.name, rowsFilled(register.all<Table>(table))]));
}

function rowsFilled(records: readonly Stored[]): number {
  return Math.max(0, ...records.map(({ row }) => row - FIRST_ROW + 1));
}

/** What stands in 设置 now, before anything is touched; nothing where there is no such tab. */
function enteredSettings(workshop: Workshop): Readonly<Record<string, string>> {
  if (!workshop.has(settings)) return {};
  const rows = workshop.openRegister().all(settings);
  return Object.fromEntries(rows.map(({ values }) => [values.key, values.value]));
}

function factsOf(world: SetUpWorld, entered: Readonly<Record<string, string>>, language: Language): RegisterFacts {
  const { workshop, ledger, account, features } = world;
  return {
    registerId: workshop.id,
    automationOwner: entered.automationOwner || account,
    sheetIds: workshop.sheetIds(),
    language,
    timeZone: workshop.timeZone(),
    schemaVersion: SCHEMA_VERSION,
    features,
    triggerUids: factsIn(ledger)?.triggerUids ?? [],
  };
}

function fillTabs(
  register: Register,
  preset: Preset,
  entered: Readonly<Record<string, string>>,
  facts: RegisterFacts,
  { workshop }: SetUpWorld,
): Repair[] {
  const { sheetIds, language, timeZone, schemaVersion, registerId, automationOwner } = facts;
  const machine = {
    registerId,
    automationOwner,
    language,
    timeZone,
    schemaVersion: String(schemaVersion),
    sheetIds: JSON.stringify(sheetIds),
  };
  if (entered.preset && entered.preset !== preset.name) changePreset(register, preset, language as Language);
  const added = addSettings(register, preset, language as Language, machine);
  retitleSettings(register, preset, language as Language);
  for (const stored of register.all(settings)) {
    const value = machine[stored.values.key as keyof typeof machine];
    if (value !== undefined) register.change(settings, stored, { value });
  }
  hideMachineRows(register, added.length, workshop);
  addOptions(register, preset);
  addPolicies(register, preset);
  addHolidays(register, (entered.holidayRegion || MAINLAND) as HolidayRegion);
  addTemplates(register);
  return entered.registerId && added.length > 0 ? [{ what: 'settings', count: added.length }] : [];
}

/** Rows without an area are the machine's own; they stand last. */
function hideMachineRows(register: Register, added: number, workshop: Workshop): void {
  if (added === 0) return;
  const rows = register
    .all(settings)
    .filter(({ values }) => values.module === '')
    .map(({ row }) => row);
  const first = Math.min(...rows);
  if (rows.length > 0) workshop.hideRows(settings, first, Math.max(...rows) - first + 1);
}

/** A new team begins with the person who sets up, under the first half of the address until a name is given. */
function addMembers(register: Register, given: readonly MemberInput[], account: string): void {
  const known = register.all(members);
  const has = (email: string) => known.some(({ values }) => values.email.toLowerCase() === email.toLowerCase());
  const whole = { active: true, digest: true, level: '客户经理' };
  const mine = given.some(({ email }) => email.toLowerCase() === account.toLowerCase());
  if (known.length === 0 && !mine) {
    register.append(members, [{ ...whole, name: account.split('@')[0] ?? account, email: account, role: '管理员' }]);
  }
  register.append(
    members,
    given
      .filter(({ email }) => !has(email))
      .map(({ name, email, role, manager, hour }) => ({
        ...whole,
        name: name.trim(),
        email: email.trim(),
        role,
        manager: manager ?? '',
        ...(hour === undefined ? {} : { hour }),
      })),
  );
}
