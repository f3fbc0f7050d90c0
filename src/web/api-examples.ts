/**
 * How an address of the API is asked with curl: at the server that shows it, with ids that its book has, so that a reader may copy it.
 *
 *   curlOf(route, { server: "http://127.0.0.1:4545", ids, needsToken: false }) → "curl 'http://127.0.0.1:4545/api/v1/articles'"
 */
import type { ApiRoute } from "../serving/api-reference.ts";
import { listSources } from "../usecases/list-sources.ts";
import { listSubjects } from "../usecases/list-subjects.ts";
import type { Book } from "../usecases/open-book.ts";
import { pageArticles } from "../usecases/page-articles.ts";
import { pageEstimates } from "../usecases/page-estimates.ts";

/** By the names that stand in braces: "article" → "a-0123456789abcdef". */
export type ExampleIds = Readonly<Record<string, string>>;

export interface ExampleChoice {
  /** "http://127.0.0.1:4545". */
  readonly server: string;
  readonly ids: ExampleIds;
  /** Whether nobody may read here without a token. */
  readonly needsToken: boolean;
}

/** In the place of what an empty book does not have. */
const madeUp: ExampleIds = {
  article: "a-0123456789abcdef",
  estimate: "e-0123456789abcdef",
  other: "e-fedcba9876543210",
  version: "v-0123456789abcdef",
  key: "51-69-killed",
  source: "a name",
  subject: "a subject",
};

export async function findExampleIds(book: Book): Promise<ExampleIds> {
  const [articles, estimates, sources, subjects] = await Promise.all([
    pageArticles(book, { limit: 20 }),
    pageEstimates(book, { limit: 2 }),
    listSources(book, { limit: 1 }),
    listSubjects(book, { limit: 1 }),
  ]);
  // One with several versions has differences to ask for.
  const article = articles.items.find(({ versions }) => versions > 1) ?? articles.items[0];
  const [estimate, other = estimate] = estimates.items;
  const [version, key] = estimate?.reading.split("/") ?? [];
  const found = {
    ...{ article: article?.articleId, estimate: estimate?.id, other: other?.id, version, key },
    ...{ source: sources.items[0]?.key, subject: subjects.items[0]?.subject },
  };
  const known = Object.entries(found).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...madeUp, ...Object.fromEntries(known) };
}

/** The address that the example asks, from the server's root. */
export function exampleAddress({ path, example }: ApiRoute, ids: ExampleIds): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(idOf(name, ids)));
  const query = Object.entries(example.query).map(([name, value]) => [name, filledIn(value, ids)]);
  return query.length === 0 ? filled : `${filled}?${new URLSearchParams(query)}`;
}

/** `type`: of the answer, where it is not the usual one. */
export function curlOf(route: ApiRoute, { server, ids, needsToken }: ExampleChoice, type?: string): string {
  const { method, example, scope } = route;
  const words = [
    ...(type === undefined ? [] : [`-H 'Accept: ${type}'`]),
    // What no browser sends brings a token, also where reading needs none.
    ...(needsToken || scope !== "read" || method === "POST" ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(example.file === null ? [] : [`-H 'Content-Type: ${example.file.type}' --data-binary @${example.file.name}`]),
    ...(example.body === null ? [] : [`--json ${quoted(JSON.stringify(example.body))}`]),
  ];
  const isPost = method === "POST" && example.file === null && example.body === null;
  return ["curl", ...(isPost ? ["-X POST"] : []), ...words, quoted(`${server}${exampleAddress(route, ids)}`)].join(" ");
}

const filledIn = (value: string, ids: ExampleIds) =>
  value.replaceAll(/\{(\w+)\}/g, (_, name: string) => idOf(name, ids));

function idOf(name: string, ids: ExampleIds): string {
  const id = ids[name];
  if (id === undefined) throw new Error(`no example has an id for {${name}}`);
  return id;
}

/** For a shell, whatever stands in it. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
