/** The way to the next page of a list, and back to its first. */
import { withFields } from "../addresses.ts";

interface PagerProps {
  readonly address: string;
  /** What else the address says: what is searched for. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The cursor of this page; undefined for the first. */
  readonly after: string | undefined;
  readonly next: string | null;
}

export const Pager = ({ address, fields = {}, after, next }: PagerProps) => {
  if (after === undefined && next === null) return null;
  return (
    <nav class="pager" aria-label="Pages of this list">
      {after !== undefined && <a href={withFields(address, fields)}>First page</a>}
      {next !== null && (
        <a rel="next" href={withFields(address, { ...fields, after: next })}>
          Next page
        </a>
      )}
    </nav>
  );
};
