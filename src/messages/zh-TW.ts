/** @fileoverview Every word of the register in this language, by area. */
import type { Messages } from './messages';
import { access } from './zh-TW/access';
import { automation } from './zh-TW/automation';
import { config } from './zh-TW/config';
import { digest } from './zh-TW/digest';
import { log } from './zh-TW/log';
import { menu } from './zh-TW/menu';
import { problems } from './zh-TW/problems';
import { setup } from './zh-TW/setup';

export const zhTW: Messages = { access, automation, config, digest, log, menu, setup, problems };
