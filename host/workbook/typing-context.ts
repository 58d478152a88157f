/** @fileoverview The surroundings in which a workbook's typed text is read. */
import type { TypingContext } from './typed-input';
import type { Workbook } from './workbook';

export function typingContext(workbook: Workbook, format?: string): TypingContext {
  return { locale: workbook.locale, timeZone: workbook.timeZone, now: workbook.now(), format };
}
