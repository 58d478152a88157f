/** @fileoverview Dialogs and sidebars that were opened; pages call the server from them. */
import type { HostState } from './host-state';

export interface DialogRequest {
  readonly kind: 'modal' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly html: string;
  readonly user: string;
}

export interface Dialog extends DialogRequest {
  open: boolean;
  /** google.script.run of this page, with its limits; returns the value or throws what the failure handler would get. */
  run(fn: string, ...args: unknown[]): unknown;
  /** google.script.host.close(). */
  close(): void;
}

/** One sidebar at a time; a new modal dialog replaces the one that is open [facts 2.7]. */
export function showDialog(state: HostState, request: DialogRequest): void {
  for (const dialog of state.dialogs) {
    if (dialog.open && dialog.user === request.user && dialog.kind === request.kind && request.kind !== 'modeless') {
      dialog.open = false;
    }
  }
  const dialog: Dialog = {
    ...request,
    open: true,
    run: (fn, ...args) => state.callFromPage(fn, args, request.user),
    close: () => {
      dialog.open = false;
    },
  };
  state.dialogs.push(dialog);
}
