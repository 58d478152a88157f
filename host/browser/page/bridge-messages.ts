/** @fileoverview What a dialog's page and the page around it say to each other. */

export type FromDialog =
  | { readonly kind: 'call'; readonly call: number; readonly fn: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

export interface ToDialog {
  readonly call: number;
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}
