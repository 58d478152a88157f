/** @fileoverview A button that copies a text: most of what is written to customers goes by WeChat. */
import { useState } from 'preact/hooks';
import { common } from './words';

interface Props {
  readonly text: string;
  /** What is copied, for those who only hear the button. */
  readonly about: string;
  readonly done?: () => void;
}

export function Copy({ text, about, done }: Props) {
  const [copied, setCopied] = useState('');
  return (
    <button
      type="button"
      class="copy"
      aria-label={`${copied === text ? common.copied : common.copy} ${about}`}
      onClick={() => {
        if (!copyText(text)) return;
        setCopied(text);
        done?.();
      }}
    >
      {copied === text ? `${common.copied} ✓` : common.copy}
    </button>
  );
}

/** The clipboard API needs a permission that the frames of Google's dialogs do not have; the older way needs none. */
function copyText(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  const focused = document.activeElement;
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
