/** All that is shown of what is withheld: since when, and the reason on record. */
import { describeDay } from "../../wording/describe-period.ts";
import { printable } from "../../wording/printable.ts";

export const Tombstone = ({ withheld }: { readonly withheld: { readonly reason: string; readonly at: string } }) => (
  <article class="tombstone">
    <h1>Withheld</h1>
    <p>
      Withheld since <time dateTime={withheld.at}>{describeDay(withheld.at)}</time>: {printable(withheld.reason)}
    </p>
    <p class="about">Nothing of it is shown anywhere in this book. That it was withheld stays on record.</p>
  </article>
);
