/** @fileoverview Dialogs and sidebars of the script: each in a frame of no origin, served from an address of its own. */
import { useEffect, useRef } from 'preact/hooks';
import type { OpenDialog } from '../page-state';
import type { FromDialog, ToDialog } from './bridge-messages';
import type { Act } from './page-desk';
import { words } from './words';

interface Props {
  readonly dialogs: readonly OpenDialog[];
  readonly act: Act;
  readonly kind: 'sidebar' | 'window';
}

export function ScriptDialogs({ dialogs, act, kind }: Props) {
  const shown = dialogs.filter((dialog) => (dialog.kind === 'sidebar') === (kind === 'sidebar'));
  return (
    <>
      {shown.map((dialog) => (
        <div
          key={dialog.path}
          class={dialog.kind === 'modal' ? 'veil' : dialog.kind === 'sidebar' ? 'sidebar-place' : 'float'}
        >
          <Frame dialog={dialog} act={act} />
        </div>
      ))}
    </>
  );
}

/** Live's own sizes where the script says nothing. */
const WIDTH = 600;
const HEIGHT = 400;

function Frame({ dialog, act }: { readonly dialog: OpenDialog; readonly act: Act }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const heard = (event: MessageEvent): void => {
      if (event.source !== frame.current?.contentWindow) return;
      const message = event.data as FromDialog;
      const element = frame.current;
      if (message.kind === 'close') void act('closeDialog', { dialog: dialog.index });
      if (message.kind === 'size' && message.width !== undefined) element.style.width = `${message.width}px`;
      if (message.kind === 'size' && message.height !== undefined) element.style.height = `${message.height}px`;
      if (message.kind === 'call') void answer(message);
    };
    async function answer({ call, fn, args }: Extract<FromDialog, { kind: 'call' }>): Promise<void> {
      const reply = await act('call', { dialog: dialog.index, fn, args });
      const value = (reply?.value ?? { error: { name: 'Error', message: 'NetworkError' } }) as Omit<ToDialog, 'call'>;
      frame.current?.contentWindow?.postMessage({ call, ...value }, '*');
    }
    window.addEventListener('message', heard);
    return () => window.removeEventListener('message', heard);
  }, [dialog.index, act]);
  const size =
    dialog.kind === 'sidebar' ? {} : { width: `${dialog.width ?? WIDTH}px`, height: `${dialog.height ?? HEIGHT}px` };
  return (
    <section class={dialog.kind === 'sidebar' ? 'sidebar' : 'dialog'} role="dialog" aria-label={dialog.title}>
      <div class="panel-head">
        <h2>{dialog.title}</h2>
        <button
          type="button"
          class="cross"
          aria-label={words.close}
          onClick={() => void act('closeDialog', { dialog: dialog.index })}
        />
      </div>
      <iframe
        ref={frame}
        title={dialog.title}
        src={dialog.path}
        style={size}
        sandbox="allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads"
      />
    </section>
  );
}
