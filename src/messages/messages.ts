/** @fileoverview The words of the register: what each language must have is read off the Chinese. */
import type { zhCN } from './zh-CN';

export type Messages = typeof zhCN;
