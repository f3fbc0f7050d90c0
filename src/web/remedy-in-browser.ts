/**
 * What a reader can do about a fault with the browser alone. Use cases speak of commands: a command is an addition, for whoever sits at
 * the machine that serves the book.
 *
 *   remedyInBrowser({ code: "source-not-found", remedy: "List them: tollbook sources", … }, true)
 *     → { words: "Look for it in the list.", links: [{ address: "/sources", words: "Sources" }], command: "tollbook sources" }
 */
import type { HttpFault } from "../serving/http-fault.ts";

export interface BrowserRemedy {
  readonly words: string;
  readonly links: readonly RemedyLink[];
  /** Null where there is none, and for whoever is elsewhere. */
  readonly command: string | null;
}

interface RemedyLink {
  readonly address: string;
  readonly words: string;
}

const front = { address: "/", words: "Front page" };
const search = { address: "/search", words: "Search" };
const enter = { address: "/enter", words: "Enter with a token" };
const sources = { address: "/sources", words: "Sources" };
const subjects = { address: "/subjects", words: "Subjects" };

interface Known {
  /** In the place of the use case's words, where these name a command. */
  readonly words: string;
  readonly links: readonly RemedyLink[];
}

const lookElsewhere: Known = {
  words: "Search for words, a place or a source, or begin at the front page.",
  links: [search, front],
};
const askKeeper: Known = { words: "Ask whoever keeps the book to mend it.", links: [] };
const askForToken: Known = { words: "Enter with a token. Whoever keeps the book makes one.", links: [enter] };

const byCode: Readonly<Record<string, Known>> = {
  "article-not-found": lookElsewhere,
  "estimate-not-found": lookElsewhere,
  "figure-not-found": lookElsewhere,
  "toll-not-found": { words: "Choose one on the page of its estimate.", links: [search, front] },
  "page-not-found": lookElsewhere,
  "address-malformed": { words: "Search for what you looked for, or begin at the front page.", links: [search, front] },
  "address-too-long": { words: "Search for what you looked for, or begin at the front page.", links: [search, front] },
  "version-not-found": { words: "Choose one from the list of the article’s versions.", links: [search] },
  "source-not-found": { words: "Look for it in the list of sources.", links: [sources] },
  "subject-not-found": { words: "Look for it in the list of subjects.", links: [subjects] },
  "token-unknown": askForToken,
  "scope-missing": askForToken,
  "host-unknown": { words: "Open the address that the server printed when it was started.", links: [] },
  "rights-not-declared": {
    words:
      "Read what is shown of the article on its page. Whoever runs the server may declare rights in the articles: serve --rights.",
    links: [front],
  },
  "ledger-damaged": askKeeper,
  "database-unreachable": askKeeper,
  "body-too-large": { words: "Add it in several turns.", links: [] },
};

const command = /\btollbook [a-z][^.`]*/;

/** `isLoopback`: whoever reads sits at the machine that serves the book. */
export function remedyInBrowser(
  { code, remedy }: Pick<HttpFault, "code" | "remedy">,
  isLoopback: boolean,
): BrowserRemedy {
  const known = byCode[code];
  const named = command.exec(remedy)?.[0].trim() ?? null;
  const speaksOfMore = named !== null || / --[a-z]|\/api\b|%25/.test(remedy);
  const words = speaksOfMore ? (known ?? lookElsewhere).words : remedy;
  return {
    words,
    links: known?.links ?? (speaksOfMore ? lookElsewhere.links : []),
    command: isLoopback ? named : null,
  };
}
