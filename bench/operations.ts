/** @fileoverview All benchmarks; a new one is a file beside this one and a line here. */
import { editCosts } from './edits';
import type { Operation } from './figure';
import { hostCells } from './host-cells';
import { hostOpening } from './host-opening';

export const operations: readonly Operation[] = [hostCells, hostOpening, editCosts];
