/** @fileoverview 打印采集表: which table, blank or filled in, and the sheet as it will be printed. */

import { useState } from 'preact/hooks';
import type { CollectionSheets } from '../application/filing/collection-sheets';
import { collectionSheetsWords } from '../messages/pages/collection-sheets';
import { CloseButton } from './parts/close-button';
import { Copy } from './parts/copy';
import { fill } from './parts/fill';
import { show } from './parts/show';
import { style } from './parts/style';
import { spoken } from './parts/words';
import { Paper } from './sheets/paper';
import { sheetText } from './sheets/sheet-text';
import css from './sheets/sheets.css';

style(css);

const words = spoken(collectionSheetsWords);

function Sheets({ page }: { readonly page: CollectionSheets }) {
  const { sheets, customer, intro, privacy } = page;
  const [name, setName] = useState(sheets[0]?.name ?? '');
  const [filled, setFilled] = useState(customer !== undefined);
  const sheet = sheets.find((one) => one.name === name);

  return (
    <main>
      <div class="choose">
        <label>
          {words.table}
          <select value={name} onChange={(event) => setName(event.currentTarget.value)}>
            {sheets.map((one) => (
              <option key={one.name} value={one.name}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        {customer ? (
          <label>
            {words.filling}
            <select
              value={filled ? 'filled' : 'blank'}
              onChange={(event) => setFilled(event.currentTarget.value === 'filled')}
            >
              <option value="filled">{fill(words.filled, { name: customer.name })}</option>
              <option value="blank">{words.blank}</option>
            </select>
          </label>
        ) : (
          <p class="faint">{words.hint}</p>
        )}
      </div>
      {sheet && <Paper page={page} sheet={sheet} filled={filled} />}
      <footer>
        <button type="button" class="main" onClick={() => print()}>
          {words.print}
        </button>
        {sheet && <Copy text={sheetText([intro, privacy], sheet, filled)} about={words.whole} />}
        <CloseButton />
      </footer>
    </main>
  );
}

show<CollectionSheets>((page) => <Sheets page={page} />);
