/** @fileoverview The languages of the register, and a text in each of them. */

export type Language = 'zh-CN' | 'zh-TW' | 'en';

export type Text = Readonly<Record<Language, string>>;

/**
 * A text in the three languages; what is written alike in all of them is given once.
 *
 * @example
 * text('客户名称', '客戶名稱', 'Customer name')
 */
export function text(zhCN: string, zhTW: string = zhCN, en: string = zhCN): Text {
  return { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
}
