/** What every page stands in: head, masthead with search and navigation, main, footer with the law of the house. */
import type { ComponentChildren } from "preact";
import { assetAddress } from "../assets.ts";

interface LayoutProps {
  readonly title: string;
  /** Address of the page in the navigation that this is, or belongs to. */
  readonly here?: string;
  /** What was searched for, to stand in the box again. */
  readonly searched?: string;
  /** Names of assets beside the common ones: "charts.css". */
  readonly styles?: readonly string[];
  /** Whether the page has use for the browser script. */
  readonly hasScript?: boolean;
  readonly children: ComponentChildren;
}

const destinations = [
  ["/", "Front"],
  ["/subjects", "Subjects"],
  ["/corrections", "Corrections"],
  ["/sources", "Sources"],
  ["/search", "Search"],
  ["/check", "Check"],
  ["/add", "Add"],
  ["/methodology", "Methodology"],
  ["/api", "API"],
] as const;

export const Layout = (props: LayoutProps) => (
  <html lang="en">
    <Head {...props} />
    <body>
      <a class="skip" href="#main">
        Skip to the text
      </a>
      <Masthead {...props} />
      <main id="main" tabIndex={-1}>
        {props.children}
      </main>
      <Footer />
    </body>
  </html>
);

const Head = ({ title, styles = [], hasScript = false }: LayoutProps) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>{title === "Tollbook" ? title : `${title} – Tollbook`}</title>
    <link rel="icon" href={assetAddress("tollbook.svg")} type="image/svg+xml" />
    {["tollbook.css", ...styles].map((name) => (
      <link key={name} rel="stylesheet" href={assetAddress(name)} />
    ))}
    <link rel="stylesheet" href={assetAddress("print.css")} media="print" />
    {hasScript && <script src={assetAddress("reader.js")} defer />}
  </head>
);

const Masthead = ({ here, searched = "" }: LayoutProps) => (
  <header class="masthead">
    <a class="wordmark" href="/">
      Tollbook
    </a>
    <nav aria-label="Pages">
      <ul>
        {destinations.map(([address, name]) => (
          <li key={address}>
            <a href={address} aria-current={here === address ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <search>
      <form class="search-box" method="get" action="/search">
        <label for="search-words" class="unseen">
          Search figures
        </label>
        <input id="search-words" type="search" name="words" value={searched} placeholder="Words, a place, a source" />
        <button type="submit">Search</button>
      </form>
    </search>
  </header>
);

const Footer = () => (
  <footer class="footer" id="foot">
    <p>
      Every figure here leads to the stored characters that report it. A hedge is kept, an interval is never made a
      single number, and nothing is added up or judged.
    </p>
    <p>
      Behind each toll are people. What stands here is what was said of them, by whom.{" "}
      <a href="/methodology">How figures are read and compared</a> · <a href="/check">Check a draft</a>
    </p>
  </footer>
);
