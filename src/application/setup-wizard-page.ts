/** @fileoverview What 设置向导 begins with: what may be chosen, and what stands already. */
import type { Language, Text } from '../schema/language';
import { presets } from '../schema/presets';
import type { Config, Member } from './config/config';

type KnownMember = Pick<Member, 'name' | 'email' | 'role' | 'manager' | 'hour' | 'active'>;

export interface SetupWizardPage {
  readonly presets: readonly { readonly name: string; readonly title: Text }[];
  /** There is a register: the wizard repairs and changes it. */
  readonly known: boolean;
  /** Nothing was ever entered: zone and locale are free. */
  readonly empty: boolean;
  readonly preset: string;
  readonly registerLanguage: Language;
  readonly timeZone: string;
  /** Who clicks, administrator of a new register. */
  readonly account: string;
  readonly members: readonly KnownMember[];
}

interface Standing {
  readonly known: boolean;
  readonly empty: boolean;
  readonly config: Config;
  readonly language: Language;
  readonly timeZone: string;
  readonly account: string;
}

export function setupWizardPage({ known, empty, config, language, timeZone, account }: Standing): SetupWizardPage {
  return {
    presets: presets.map(({ name, title }) => ({ name, title })),
    known,
    empty,
    preset: config.setting('preset'),
    registerLanguage: language,
    timeZone,
    account,
    members: config.members.map(({ name, email, role, manager, hour, active }) => ({
      name,
      email,
      role,
      manager,
      active,
      ...(hour === undefined ? {} : { hour }),
    })),
  };
}
