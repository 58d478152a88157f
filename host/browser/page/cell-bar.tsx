/** @fileoverview The line above the grid: which cell it is and what stands in it, formulas as they are. */
import { useEffect, useState } from 'preact/hooks';
import type { PageState, Reply } from '../page-state';
import { type Box, cellName, cellOf, rangeName } from './a1';

interface Props {
  readonly state: PageState | null;
  readonly box: Box;
  readonly act: (action: string, body?: Readonly<Record<string, unknown>>) => Promise<Reply | null>;
  readonly go: (row: number, column: number) => void;
}

export function CellBar({ state, box, act, go }: Props) {
  const { startRow, startColumn } = box;
  const tab = state?.tab;
  const content = tab?.formulas[`${startRow + 1},${startColumn + 1}`] ?? tab?.cells[startRow]?.[startColumn] ?? '';
  const [text, setText] = useState(content);
  const [name, setName] = useState(rangeName(box));
  useEffect(() => setText(content), [content, startRow, startColumn]);
  useEffect(() => setName(rangeName(box)), [box]);
  return (
    <div class="cell-bar">
      <input
        class="name"
        aria-label="A1"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          const cell = event.key === 'Enter' ? cellOf(name) : null;
          if (cell) go(cell.row, cell.column);
        }}
      />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        class="content"
        aria-label="fx"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(content);
          if (event.key === 'Enter' && !event.isComposing && text !== content) {
            void act('type', { a1: cellName(startRow, startColumn), text });
          }
        }}
      />
    </div>
  );
}
