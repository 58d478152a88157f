/** @fileoverview Beside a cell: its note, the note being written, or where its link leads. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../page-state';
import type { Box } from './a1';
import type { Place } from './cell-places';
import type { PageDesk } from './page-desk';
import { words } from './words';

interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Props {
  readonly state: PageState | null;
  readonly desk: PageDesk;
  readonly box: Box;
  readonly hovered: Cell | null;
  readonly noting: Cell | null;
  /** Drawn anew when cells stand elsewhere. */
  readonly moves: number;
}

export function CellCards({ state, desk, box, hovered, noting }: Props) {
  const tab = state?.tab;
  const places = desk.places();
  if (!tab || !places) return null;
  const noteOf = ({ row, column }: Cell): string =>
    tab.notes.find(([r, c]) => r === row + 1 && c === column + 1)?.[2] ?? '';
  const selected = { row: box.startRow, column: box.startColumn };
  if (noting) {
    const place = places.of(noting.row, noting.column);
    return (
      place && <NoteEditor key={`${noting.row},${noting.column}`} place={place} note={noteOf(noting)} end={desk.note} />
    );
  }
  const noted = [hovered, selected].find((cell) => cell !== null && noteOf(cell) !== '');
  const notePlace = noted ? places.of(noted.row, noted.column) : null;
  const link = tab.links[`${selected.row + 1},${selected.column + 1}`];
  const linkPlace = link === undefined ? null : places.of(selected.row, selected.column);
  return (
    <>
      {noted && notePlace && (
        <aside class="note-card" role="note" style={beside(notePlace)}>
          {noteOf(noted)}
        </aside>
      )}
      {linkPlace && link !== undefined && (
        <div
          class="link-card"
          style={{ left: `${linkPlace.left}px`, top: `${linkPlace.top + linkPlace.height + 2}px` }}
        >
          <button type="button" onClick={() => void desk.follow(link)}>
            {words.follow} {link.startsWith('#') ? '' : link}
          </button>
        </div>
      )}
    </>
  );
}

const CARD = 260;

/** Right of the cell, or left of it at the edge of the window. */
function beside({ left, top, width }: Place) {
  const grid = document.getElementById('grid')?.clientWidth ?? 0;
  const x = left + width + CARD + 8 > grid ? left - CARD - 4 : left + width + 4;
  return { left: `${Math.max(0, x)}px`, top: `${top}px`, width: `${CARD}px` };
}

interface EditorProps {
  readonly place: Place;
  readonly note: string;
  readonly end: (text: string | null) => void;
}

function NoteEditor({ place, note, end }: EditorProps) {
  const [text, setText] = useState(note);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <div class="note-card writing" style={beside(place)}>
      <textarea
        ref={area}
        aria-label={words.note}
        rows={5}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') end(null);
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) end(text);
        }}
      />
      <div class="buttons">
        <button type="button" class="main" onClick={() => end(text)}>
          {words.save}
        </button>
        <button type="button" onClick={() => end(null)}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
