/** A refusal on a page that otherwise stands: what was found, what was expected, what to do. */
import { faultOf } from "../../serving/http-problem.ts";
import { printable } from "../../wording/printable.ts";

export function FaultNotice({ error }: { readonly error: unknown }) {
  const { value, place, expectation, remedy } = faultOf(error, "");
  return (
    <div class="notice" role="alert">
      <dl class="facts">
        {value !== "" && (
          <>
            <dt>Found in “{printable(place.replace(/^-+/, ""))}”</dt>
            <dd dir="auto">{printable(value)}</dd>
          </>
        )}
        <dt>Expected</dt>
        <dd>{printable(expectation)}</dd>
        <dt>Do this</dt>
        <dd>{printable(remedy)}</dd>
      </dl>
    </div>
  );
}
