/** @fileoverview 导出…: which table, in which format, and the file. */

import { useState } from 'preact/hooks';
import type { ExportPage } from '../application/filing/export-table';
import { exportingWords } from '../messages/pages/exporting';
import { type Format, fetchTable, fileText } from './exporting/table-file';
import { CloseButton } from './parts/close-button';
import css from './parts/dialog.css';
import { download } from './parts/download';
import { fill } from './parts/fill';
import { show } from './parts/show';
import { style } from './parts/style';
import { useAction } from './parts/use-action';
import { common, spoken } from './parts/words';
import { Wrong } from './parts/wrong';

style(css);

const words = spoken(exportingWords);
const TYPES: Readonly<Record<Format, string>> = { csv: 'text/csv;charset=utf-8', json: 'application/json' };

function ExportTable({ page }: { readonly page: ExportPage }) {
  const [table, setTable] = useState(page.tables[0]?.name ?? '');
  const [format, setFormat] = useState<Format>('csv');
  const [said, setSaid] = useState('');
  const making = useAction();

  async function make(): Promise<void> {
    setSaid('');
    const answer = await making.act(() => fetchTable(table, (count) => setSaid(fill(words.making, { count }))));
    if (!answer) return setSaid('');
    const title = page.tables.find(({ name }) => name === table)?.title ?? table;
    const name = `${title} ${page.day}.${format}`;
    download(name, TYPES[format], fileText(answer.whole, format));
    setSaid(fill(words.made, { name, count: answer.whole.rows.length }));
  }

  return (
    <main>
      <div class="step">
        <label for="table">{words.table}</label>
        <select id="table" value={table} onChange={(event) => setTable(event.currentTarget.value)}>
          {page.tables.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
        <p class="help">{page.own ? words.own : words.all}</p>
        <label for="format">{words.format}</label>
        <select
          id="format"
          value={format}
          onChange={(event) => setFormat(event.currentTarget.value === 'json' ? 'json' : 'csv')}
        >
          <option value="csv">{words.csv}</option>
          <option value="json">{words.json}</option>
        </select>
        <p class="help">{words.care}</p>
        <Wrong text={making.wrong} />
        <p role="status">{said}</p>
        <footer>
          <button type="button" class="main" aria-disabled={making.busy} onClick={() => void make()}>
            {making.busy ? common.working : words.make}
          </button>
          <CloseButton />
        </footer>
      </div>
    </main>
  );
}

show<ExportPage>((page) => <ExportTable page={page} />);
