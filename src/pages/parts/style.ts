/** @fileoverview Styles go into the page with the parts that they are for. */

export function style(css: string): void {
  document.head.append(sheetOf(css));
}

/** Those of every page give way to all others, whichever came first. */
export function baseStyle(css: string): void {
  document.head.prepend(sheetOf(css));
}

function sheetOf(css: string): HTMLStyleElement {
  const element = document.createElement('style');
  element.textContent = css;
  return element;
}
