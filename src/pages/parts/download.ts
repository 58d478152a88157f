/** @fileoverview A file made by the page, handed to the person: it goes nowhere else. */

export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the file after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
