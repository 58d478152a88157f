/** @fileoverview Where the page begins. */
import { render } from 'preact';
import { App } from './app';
import { createGrid } from './grid';
import { createPageDesk } from './page-desk';
import './page.css';
import './around-cells.css';

const place = document.getElementById('page');
if (!place) throw new Error('Cannot draw the page: it has no place');

const desk = createPageDesk((shown) => render(<App shown={shown} desk={desk} />, place));
desk.dropToast(0);
void desk.start((listener) => createGrid('grid', listener)).then(() => document.body.classList.add('ready'));
