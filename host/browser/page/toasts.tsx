/** @fileoverview Short messages in the corner; they leave by themselves. */
import { useEffect } from 'preact/hooks';
import { words } from './words';

export interface ShownToast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
}

const SHOWN_MS = 9000;

export function Toasts({
  toasts,
  drop,
}: {
  readonly toasts: readonly ShownToast[];
  readonly drop: (id: number) => void;
}) {
  return (
    <div class="toasts" role="status">
      {toasts.slice(-4).map((toast) => (
        <One key={toast.id} toast={toast} drop={drop} />
      ))}
    </div>
  );
}

function One({ toast, drop }: { readonly toast: ShownToast; readonly drop: (id: number) => void }) {
  useEffect(() => {
    const timer = setTimeout(() => drop(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast.id, drop]);
  return (
    <div class="toast">
      <div>
        {toast.title && <b>{toast.title}</b>}
        <p>{toast.message}</p>
      </div>
      <button type="button" class="cross" aria-label={words.close} onClick={() => drop(toast.id)} />
    </div>
  );
}
