/** @fileoverview Every word of the register in this language, by area. */

import { log } from './en/log';
import { menu } from './en/menu';
import type { Messages } from './messages';

export const en: Messages = { log, menu };
