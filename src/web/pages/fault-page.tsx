/** What could not be answered, in the grammar of all refusals: what was found, what was expected, what to do. */
import type { HttpFault } from "../../serving/http-problem.ts";
import { printable } from "../../wording/printable.ts";
import { Layout } from "../parts/layout.tsx";

const headings: Readonly<Record<number, string>> = {
  401: "For those who have a token",
  403: "Not allowed",
  404: "Not in this book",
  409: "Not plain what is meant",
  410: "Withheld",
  429: "Too many requests",
  500: "A fault of Tollbook’s own",
  503: "Not available now",
};

export const FaultPage = ({ fault }: { fault: HttpFault }) => {
  const heading = headings[fault.status] ?? "Cannot be answered";
  return (
    <Layout title={heading}>
      <article class="fault">
        <h1>{heading}</h1>
        <dl class="facts">
          {fault.value !== "" && (
            <>
              <dt>Found in {printable(fault.place)}</dt>
              <dd dir="auto">{printable(fault.value)}</dd>
            </>
          )}
          <dt>Expected</dt>
          <dd>{printable(fault.expectation)}</dd>
          <dt>Do this</dt>
          <dd>{printable(fault.remedy)}</dd>
        </dl>
        {fault.status === 401 && (
          <p>
            <a href="/enter">Enter with a token</a>
          </p>
        )}
        <p class="quiet">
          {fault.status} · {fault.code}
        </p>
      </article>
    </Layout>
  );
};
