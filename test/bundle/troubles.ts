/** @fileoverview What went wrong in the runs of a host: they ended otherwise than completed, or say that something failed. */
import type { Execution, Host } from '../../host';

interface Told {
  readonly failed?: string;
  readonly result?: { readonly failed?: readonly { readonly job: string; readonly error: string }[] };
}

export function troublesOf({ executions }: Pick<Host, 'executions'>): string[] {
  return executions.flatMap((execution) => {
    const trouble = troubleOf(execution);
    return trouble === '' ? [] : [`${execution.handler}: ${trouble}`];
  });
}

export function troubleOf({ status, error, value }: Execution): string {
  if (status !== 'completed') return `${status} ${error ?? ''}`.trim();
  const { failed, result } = (value ?? {}) as Told;
  const jobs = Array.isArray(result?.failed) ? result.failed.map(({ job, error: why }) => `${job}: ${why}`) : [];
  return [failed ?? '', ...jobs].filter(Boolean).join('; ');
}
