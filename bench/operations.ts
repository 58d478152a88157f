/** @fileoverview All benchmarks; a new one is a file beside this one and a line here. */
import { busyDay } from './busy-day';
import type { Operation } from './figure';
import { hostCells } from './host-cells';
import { hostOpening } from './host-opening';
import { registerTable } from './register-table';
import { settingUp } from './setting-up';

export const operations: readonly Operation[] = [hostCells, hostOpening, settingUp, registerTable, busyDay];
