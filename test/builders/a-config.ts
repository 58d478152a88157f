/** @fileoverview A config as a preset writes it, with what a test says differs. */
import type { Config, Holiday, Member, Option } from '../../src/application/config/config';
import type { Policy } from '../../src/domain/register-records';
import { presetNamed } from '../../src/schema/presets';
import { optionListsOf } from '../../src/schema/presets/preset-options';
import { presetDefault } from '../../src/schema/presets/preset-settings';
import { type SettingKey, settingKeys } from '../../src/schema/settings';
import { settingText } from '../../src/schema/settings/setting-cells';

interface Parts {
  readonly preset?: string;
  readonly settings?: Readonly<Partial<Record<SettingKey, string>>>;
  readonly options?: Readonly<Record<string, readonly Option[]>>;
  readonly retired?: Readonly<Record<string, readonly string[]>>;
  readonly members?: readonly Member[];
  readonly policies?: readonly Policy[];
  readonly holidays?: readonly Holiday[];
}

export function aMember(parts: Partial<Member> = {}): Member {
  return {
    name: '王芳',
    email: 'wang@example.com',
    role: '销售代表',
    level: '客户经理',
    department: '销售部',
    manager: '陈立',
    active: true,
    digest: true,
    ...parts,
  };
}

/** The team of the acceptance scenarios. */
export const team: readonly Member[] = [
  aMember({ name: '何静', email: 'owner@example.com', role: '管理员', manager: '' }),
  aMember({ name: '陈立', email: 'chen@example.com', role: '销售经理', manager: '' }),
  aMember({ name: '孙悦', email: 'sun@example.com', role: '复核人', department: '客户管理部' }),
  aMember(),
  aMember({ name: '李强', email: 'li@example.com' }),
  aMember({ name: '周敏', email: 'zhou@example.com', role: '客服', department: '售后部' }),
];

export function aConfig({ preset = '表单模板', settings = {}, options = {}, ...parts }: Parts = {}): Config {
  const chosen = presetNamed(preset);
  const lists = optionListsOf(chosen);
  return {
    setting(key) {
      if (!settingKeys.includes(key as SettingKey)) throw new Error(`Cannot find setting ${key}`);
      return settings[key as SettingKey] ?? settingText(presetDefault(chosen, key as SettingKey));
    },
    options(name) {
      const list = lists.find((candidate) => candidate.name === name);
      if (!list) throw new Error(`Cannot find option list ${name}`);
      return (
        options[name] ??
        list.values.map(({ value, label, parent, growth }) => ({
          value,
          label: label ?? value,
          parent: parent ?? '',
          ...(growth === undefined ? {} : { growth }),
        }))
      );
    },
    retired: (name) => parts.retired?.[name] ?? [],
    members: parts.members ?? team,
    policies:
      parts.policies ??
      chosen.policies.map(({ escalateAfter, ...row }, index) => ({
        ...row,
        id: `G${String(index + 1).padStart(6, '0')}`,
        ...(escalateAfter === undefined ? {} : { escalateAfter }),
      })),
    holidays: parts.holidays ?? [],
  };
}
