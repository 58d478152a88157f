/** @fileoverview Draws a page with what the server gave it to begin with. */
import { type ComponentChild, render } from 'preact';
import css from './page.css';

declare const PAGE: unknown;

export function show<Data extends { readonly language: string; readonly title: string }>(
  draw: (data: Data) => ComponentChild,
): void {
  const data = PAGE as Data;
  document.documentElement.lang = data.language;
  document.title = data.title;
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const place = document.getElementById('page');
  if (place) render(draw(data), place);
}
