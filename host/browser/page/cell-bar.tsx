/** @fileoverview The line above the grid: which cell it is and what stands in it, formulas as they are. */
import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../page-state';
import { type Box, boxOf, cellName, rangeName } from './a1';
import type { PageDesk } from './page-desk';

interface Props {
  readonly state: PageState | null;
  readonly box: Box;
  readonly desk: PageDesk;
}

export function CellBar({ state, box, desk }: Props) {
  const { startRow, startColumn } = box;
  const tab = state?.tab;
  const content = tab?.formulas[`${startRow + 1},${startColumn + 1}`] ?? tab?.cells[startRow]?.[startColumn] ?? '';
  const [name, setName] = useState(rangeName(box));
  useEffect(() => setName(rangeName(box)), [box]);
  return (
    <div class="cell-bar">
      <input
        class="name"
        aria-label="A1"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          const target = event.key === 'Enter' ? boxOf(event.currentTarget.value) : null;
          if (target) desk.go(target);
        }}
      />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <Content
        key={`${startRow},${startColumn},${content}`}
        content={content}
        enter={(text) => void desk.act('type', { a1: cellName(startRow, startColumn), text })}
      />
    </div>
  );
}

/** Made anew for another cell or another content. */
function Content({ content, enter }: { readonly content: string; readonly enter: (text: string) => void }) {
  const [text, setText] = useState(content);
  return (
    <input
      class="content"
      aria-label="fx"
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setText(content);
        const { value } = event.currentTarget;
        if (event.key === 'Enter' && !event.isComposing && value !== content) enter(value);
      }}
    />
  );
}
