/** @fileoverview The button that closes a page, with the one word for it. */
import { commonWords } from '../../messages/pages/common';
import { closePage } from './server';
import { spoken } from './words';

const words = spoken(commonWords);

export function CloseButton({ main = false }: { readonly main?: boolean }) {
  return (
    <button type="button" class={main ? 'main' : ''} onClick={closePage}>
      {words.close}
    </button>
  );
}
