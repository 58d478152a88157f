/** @fileoverview What went wrong, read out at once. */

export function Wrong({ text }: { readonly text: string }) {
  if (text === '') return null;
  return (
    <p class="problem" role="alert">
      {text}
    </p>
  );
}
