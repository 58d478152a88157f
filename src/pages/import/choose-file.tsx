/** @fileoverview The first step: a file is chosen or dropped; what was imported of late stands below. */
import { useEffect, useState } from 'preact/hooks';
import { importingWords } from '../../messages/pages/importing';
import { failureText } from '../parts/use-action';
import { spoken } from '../parts/words';
import { tablesIn } from './html-tables';
import { type ReadList, readFile, UnreadableFile } from './read-file';
import { type ListedImport, RecentImports } from './recent-imports';

const words = spoken(importingWords);

export interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly list: ReadList;
}

interface Props {
  readonly language: string;
  readonly recent: readonly ListedImport[];
  readonly mayUndo: boolean;
  readonly chosen: (chosen: Chosen) => void;
}

export function ChooseFile({ language, recent, mayUndo, chosen }: Props) {
  const [reading, setReading] = useState(false);
  const [wrong, setWrong] = useState('');
  const [over, setOver] = useState(false);

  async function take(file: File | undefined): Promise<void> {
    if (!file || reading) return;
    setReading(true);
    setWrong('');
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      chosen({ name: file.name, bytes, list: await readFile(bytes, { language, tables: tablesIn }) });
    } catch (error) {
      setWrong(error instanceof UnreadableFile ? words[error.why] : failureText(error));
      setReading(false);
    }
  }

  // Dropping is beside the button, never instead of it: anywhere on the page.
  useEffect(() => {
    const dragged = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type === 'drop') void take(event.dataTransfer?.files[0]);
    };
    const kinds = ['dragover', 'dragleave', 'drop'] as const;
    for (const kind of kinds) document.addEventListener(kind, dragged);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, dragged);
    };
  });

  return (
    <>
      <div class={over ? 'drop over' : 'drop'}>
        <label class="file">
          <span class="button main" aria-hidden="true">
            {reading ? words.reading : words.choose}
          </span>
          <input
            type="file"
            aria-label={words.choose}
            accept=".csv,.tsv,.txt,.xlsx,.xls,text/csv"
            disabled={reading}
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
              // The same file once more is a choice too.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span class="faint">{words.drop}</span>
      </div>
      <p class="help">{words.kinds}</p>
      {wrong && (
        <p class="problem" role="alert">
          {wrong}
        </p>
      )}
      <RecentImports recent={recent} mayUndo={mayUndo} />
    </>
  );
}
