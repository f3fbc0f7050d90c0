/** Which stretch of a long list is shown, and the way to those around it; nothing where the whole list is. */
import type { Stretch } from "../stretch-at.ts";

interface StretchesProps {
  readonly label: string;
  readonly stretch: Stretch;
  readonly count: number;
  /** Address of the stretch in which the item with this index stands. */
  readonly addressAt: (index: number) => string;
}

export const Stretches = ({ label, stretch: { from, to }, count, addressAt }: StretchesProps) => {
  if (to - from === count) return null;
  return (
    <nav class="pager" aria-label={label}>
      <span>
        {from + 1}–{to} of {count}
      </span>
      {from > 0 && <a href={addressAt(0)}>First</a>}
      {from > 0 && <a href={addressAt(from - 1)}>Before these</a>}
      {to < count && <a href={addressAt(to)}>After these</a>}
      {to < count && <a href={addressAt(count - 1)}>Last</a>}
    </nav>
  );
};
