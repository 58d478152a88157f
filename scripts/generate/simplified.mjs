// Traditional characters with their simplified forms, as pairs in one text: the common ones of Big5 (rows A4 to C6).
import { Converter } from 'opencc-js/t2cn';

export default function simplified() {
  const convert = Converter({ from: 't', to: 'cn' });
  // Rows B0 to D7 hold the common characters of the mainland, the rows behind them rare and some traditional ones.
  const common = new Set(charactersOf('gb18030', 0xb0, 0xd7, [[0xa1, 0xfe]]));
  const mainland = new Set(charactersOf('gb18030', 0xb0, 0xf7, [[0xa1, 0xfe]]));
  const cells = [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ];
  return charactersOf('big5', 0xa4, 0xc6, cells)
    .filter((character) => !common.has(character))
    .map((character) => [character, convert(character)])
    .filter(([from, to]) => from !== to && [...to].length === 1 && mainland.has(to))
    .flat()
    .join('');
}

function charactersOf(encoding, firstRow, lastRow, cells) {
  const decoder = new TextDecoder(encoding);
  const characters = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (const [first, last] of cells) {
      for (let cell = first; cell <= last; cell++) characters.push(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  return characters.filter((character) => character !== '\ufffd' && [...character].length === 1);
}
