/** @fileoverview A text as Excel saves it in China: the platform decodes GB18030 and does not encode it, so the table is made by decoding. */

let table: Map<string, number> | undefined;

export function gb18030(text: string): Buffer {
  table ??= twoByteTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = table.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff);
    else throw new Error(`Cannot write ${character} in two bytes of GB18030`);
  }
  return Buffer.from(bytes);
}

function twoByteTable(): Map<string, number> {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !pairs.has(character)) pairs.set(character, (lead << 8) | trail);
    }
  }
  return pairs;
}
