/** A refusal on a page that otherwise stands: what was found, what was expected, what to do. */
import { faultOf } from "../../serving/http-problem.ts";
import { printable } from "../../wording/printable.ts";
import { remedyInBrowser } from "../remedy-in-browser.ts";

export function FaultNotice({ error }: { readonly error: unknown }) {
  const fault = faultOf(error, "");
  const { value, place, expectation } = fault;
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
        <dd>{printable(remedyInBrowser(fault, false).words)}</dd>
      </dl>
    </div>
  );
}
