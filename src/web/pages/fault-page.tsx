/** What could not be answered, in the grammar of all refusals: what was found, what was expected, what to do. */
import type { HttpFault } from "../../serving/http-fault.ts";
import { printable } from "../../wording/printable.ts";
import { Layout } from "../parts/layout.tsx";
import { type BrowserRemedy, remedyInBrowser } from "../remedy-in-browser.ts";

const headings: Readonly<Record<number, string>> = {
  401: "For those who have a token",
  403: "Not allowed",
  404: "Not in this book",
  409: "Not plain what is meant",
  410: "Withheld",
  413: "Too much at once",
  414: "Too long an address",
  416: "Not in this file",
  422: "Cannot be read aloud",
  429: "Too many requests",
  500: "A fault of Tollbook’s own",
  503: "Not available now",
};

interface FaultProps {
  readonly fault: HttpFault;
  /** Whoever reads sits at the machine that serves the book. */
  readonly isLoopback: boolean;
}

export const FaultPage = ({ fault, isLoopback }: FaultProps) => {
  const heading = headings[fault.status] ?? "Cannot be answered";
  return (
    <Layout title={heading}>
      <article class="fault">
        <h1>{heading}</h1>
        <dl class="facts">
          {fault.value !== "" && (
            <>
              <dt>Found in {printable(fault.place.replace(/^-+/, ""))}</dt>
              <dd dir="auto">{printable(fault.value)}</dd>
            </>
          )}
          <dt>Expected</dt>
          <dd>{printable(fault.expectation)}</dd>
          <Remedy remedy={remedyInBrowser(fault, isLoopback)} />
        </dl>
        <p class="quiet">
          {fault.status} · {fault.code}
        </p>
      </article>
    </Layout>
  );
};

const Remedy = ({ remedy: { words, links, command } }: { readonly remedy: BrowserRemedy }) => (
  <>
    <dt>Do this</dt>
    <dd>{printable(words)}</dd>
    {links.length > 0 && (
      <dd class="ways">
        {links.map(({ address, words }) => (
          <a key={address} href={address}>
            {words}
          </a>
        ))}
      </dd>
    )}
    {command !== null && (
      <>
        <dt>Or type</dt>
        <dd>
          <code>{printable(command)}</code>
        </dd>
      </>
    )}
  </>
);
