/** @fileoverview Every word of the register in this language, by area. */
import type { Messages } from './messages';
import { log } from './zh-TW/log';
import { menu } from './zh-TW/menu';

export const zhTW: Messages = { log, menu };
