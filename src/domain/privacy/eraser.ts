/** @fileoverview Finds a person in texts, by name, number and address, and takes the person out of them. */

import type { Day } from '../calendar-date';
import { ERASED } from '../change-log/chain';

export interface Terms {
  readonly names: readonly string[];
  /** Digits, however they are divided in a text. */
  readonly numbers: readonly string[];
  readonly addresses: readonly string[];
}

export interface Eraser {
  touches(text: string): boolean;
  erase(text: string): string;
}

/** @example erasedMark('2026-11-23') // 〔已按本人要求删除 2026-11-23〕 */
export function erasedMark(day: Day): string {
  return `${ERASED} ${day}〕`;
}

export function isErasedText(value: unknown): boolean {
  return typeof value === 'string' && value.includes(ERASED);
}

// A single character is in too many words, four digits in too many numbers.
const SHORTEST_NAME = 2;
const SHORTEST_NUMBER = 7;
const SHORTEST_ADDRESS = 4;

export function eraserOf({ names, numbers, addresses }: Terms, mark: string): Eraser {
  const parts = [
    ...longEnough(names, SHORTEST_NAME).map(escaped),
    ...longEnough(addresses, SHORTEST_ADDRESS).map(escaped),
    ...longEnough(
      numbers.map((number) => number.replace(/\D/g, '')),
      SHORTEST_NUMBER,
    ).map(spaced),
  ].sort((a, b) => b.length - a.length);
  if (parts.length === 0) return { touches: () => false, erase: (text) => text };
  const source = parts.join('|');
  return {
    touches: (text) => new RegExp(source, 'i').test(text),
    erase: (text) => text.replace(new RegExp(source, 'gi'), mark),
  };
}

function longEnough(texts: readonly string[], least: number): string[] {
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text.length >= least);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** 138 0013 8000, 0571-8888 7777: no digit stands before or behind. */
function spaced(digits: string): string {
  return `(?<!\\d)${[...digits].join('[\\s\\-()（）]{0,2}')}(?!\\d)`;
}
