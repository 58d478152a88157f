/** @fileoverview The shape of an option list: the values that are stored, and the words for them in each language. */
import { type Text, text } from '../language';

export interface OptionValue {
  /** What stands in the cell, whatever the language. */
  readonly value: string;
  /** What pages and menus show. */
  readonly title: Text;
  /** The words beside a value that is a letter: A（高价值客户）. */
  readonly label?: string;
  readonly parent?: string;
  /** Yearly growth of an industry, as a fraction. */
  readonly growth?: number;
  /** Background of the cell. */
  readonly colour?: string;
}

export interface OptionList {
  readonly name: string;
  /** What stands in the 列表 column of the options tab. */
  readonly title: Text;
  /** Rules depend on the values: people cannot add to them, and the options tab does not hold them. */
  readonly fixed?: true;
  readonly values: readonly OptionValue[];
}

export function defineOptionList<const L extends OptionList>(list: L): L {
  return list;
}

interface Extra {
  readonly parent?: string;
  readonly growth?: number;
  readonly colour?: string;
}

/**
 * A value with its words in the three languages.
 *
 * @example
 * option('视频会议', '視訊會議', 'Video meeting')
 */
export function option(value: string, zhTW: string, en: string, extra: Extra = {}): OptionValue {
  return { value, title: text(value, zhTW, en), ...extra };
}
