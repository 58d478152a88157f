/** @fileoverview Every word of the register in this language, by area. */
import { log } from './zh-CN/log';
import { menu } from './zh-CN/menu';

export const zhCN = { log, menu };
