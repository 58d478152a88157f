/** @fileoverview The first letters by which a Chinese name is typed: 云栖 by yq, 重庆 by cq or zq. */
import syllables from '../generated/homophones.json';

// The common characters stand in the order of their pinyin; these begin the letters.
const BEGIN = '啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝';
const LETTERS = 'abcdefghjklmnopqrstwxyz';
/** Read otherwise in names of places and firms. */
const ALSO: Readonly<Record<string, string>> = {
  重: 'c',
  厦: 'x',
  行: 'h',
  乐: 'y',
  长: 'z',
  会: 'k',
  藏: 'z',
  朝: 'z',
};

let letters: Map<string, string> | undefined;

/** For each character the letters it may be typed by; '' where any may be: a rare character, whose reading is not kept. */
export function initialsOf(name: string): readonly string[] {
  letters ??= readLetters();
  const known = letters;
  return [...name].map((character) => {
    if (/[a-z0-9]/i.test(character)) return character.toLowerCase();
    return known.get(character) ?? '';
  });
}

/** Where in the name these letters begin; -1 where they do not stand there. @example placeOfInitials('qy', initialsOf('云栖云')) // 1 */
export function placeOfInitials(typed: string, initials: readonly string[]): number {
  const fits = (letter: string, at: number) => initials[at] === '' || (initials[at]?.includes(letter) ?? false);
  for (let from = 0; from + typed.length <= initials.length; from += 1) {
    if ([...typed].every((letter, index) => fits(letter, from + index))) return from;
  }
  return -1;
}

function readLetters(): Map<string, string> {
  const read = new Map<string, string>();
  let at = -1;
  for (const syllable of syllables.split(' ')) {
    if (BEGIN.includes(syllable[0] ?? '')) at += 1;
    for (const character of syllable) read.set(character, `${LETTERS[at] ?? ''}${ALSO[character] ?? ''}`);
  }
  return read;
}
