/** @fileoverview Styles go into the page with the parts that they are for. */

export function style(css: string): void {
  const element = document.createElement('style');
  element.textContent = css;
  document.head.append(element);
}
