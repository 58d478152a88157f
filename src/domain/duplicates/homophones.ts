/** @fileoverview How a name sounds: characters of one syllable are alike, tones are not told apart. */
import syllables from '../generated/homophones.json';

let first: Map<string, string> | undefined;

/** The name with each character replaced by the first one of its syllable; names that sound alike are equal. */
export function soundOf(name: string): string {
  first ??= readSyllables();
  let sound = '';
  for (const character of name) sound += first.get(character) ?? character;
  return sound;
}

function readSyllables(): Map<string, string> {
  const read = new Map<string, string>();
  for (const syllable of syllables.split(' ')) {
    for (const character of syllable) read.set(character, syllable[0] ?? '');
  }
  return read;
}
