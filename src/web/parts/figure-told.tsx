/**
 * Which statement a figure tells, in the card of an article: the way to it, in whose place the browser script puts what is behind it
 * when the card is opened.
 */

import type { FigureTie } from "../../usecases/page-view.ts";
import { counted } from "../../wording/counted.ts";
import { statementAddress, tellingAddress } from "../addresses.ts";

export const FigureTold = ({ tie: { id, estimate, others } }: { readonly tie: FigureTie }) => {
  if (estimate === null) return <p class="about">Not joined with other tellings.</p>;
  return (
    <div data-statement={statementAddress(id)}>
      <p class="card-head">The statement</p>
      <p class="joined">
        <a href={tellingAddress(estimate, id)}>Who said it, and all its tellings</a>
        <span class="under">
          {others === 0 ? "told by no other article" : `told by ${counted(others, "other article")}`}
        </span>
      </p>
      <p class="to-more">
        <a href={statementAddress(id)}>How this telling differs</a>
      </p>
    </div>
  );
};
