/** @fileoverview The shape of a setting: its key, its words, and its value if nobody changed it. */
import { type Text, text } from '../language';

type SettingType = 'text' | 'number' | 'bool' | 'choice' | 'tags' | 'numbers';

export type SettingValue = string | number | boolean | readonly string[] | readonly number[];

export interface Setting {
  readonly type: SettingType;
  readonly title: Text;
  readonly default: SettingValue;
  readonly note?: Text;
  /** The area that the setting belongs to; the machine's own have none and their rows are hidden. */
  readonly module?: Text;
  /** The option list of a choice or of tags. */
  readonly options?: string;
  readonly min?: number;
  readonly max?: number;
  /** A number without a fraction: days, months, hours. */
  readonly whole?: true;
}

/** What a setting of each type is in the program. */
export type SettingOf<T extends SettingType> = T extends 'number'
  ? number
  : T extends 'bool'
    ? boolean
    : T extends 'tags'
      ? readonly string[]
      : T extends 'numbers'
        ? readonly number[]
        : string;

export const areas = {
  base: text('基础', '基本', 'Basics'),
  review: text('审核', '覆核', 'Review'),
  grading: text('分级', '分級', 'Grading'),
  digest: text('每日提醒', '每日提醒', 'Daily reminder'),
  limits: text('时限', '時限', 'Time limits'),
  followUp: text('跟进', '跟進', 'Follow-up'),
  greeting: text('节日', '節日', 'Greetings'),
  upkeep: text('资料维护', '資料維護', 'Upkeep'),
  calendar: text('工作日', '工作日', 'Working days'),
  texts: text('文字', '文字', 'Texts'),
} as const;

export function defineSettings<const S extends Readonly<Record<string, Setting>>>(settings: S): S {
  return settings;
}
