/** @fileoverview How far long work is: a bar, and the same in words for those who cannot see it. */

interface Props {
  readonly label: string;
  /** Between 0 and 1; undefined while nobody knows. */
  readonly share: number | undefined;
}

export function Progress({ label, share }: Props) {
  const percent = share === undefined ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div class="progress">
      <p id="progress-label" role="status">
        {label}
      </p>
      <div
        class={percent === undefined ? 'bar unknown' : 'bar'}
        role="progressbar"
        aria-labelledby="progress-label"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span style={percent === undefined ? undefined : { width: `${percent}%` }} />
      </div>
    </div>
  );
}
