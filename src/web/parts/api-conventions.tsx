/** What holds for every address of the API: how to begin, tokens, pages of lists, tags, forms, problems. */
import type { ApiReference } from "../../serving/api-reference.ts";
import type { ExampleChoice } from "../api-examples.ts";
import type { Entry } from "./contents.tsx";
import { LinkedHeading } from "./linked-heading.tsx";

interface ConventionProps {
  readonly reference: ApiReference;
  readonly choice: ExampleChoice;
}

const conventions = [
  { id: "begin", title: "Begin", Text: Begin },
  { id: "tokens", title: "Tokens", Text: Tokens },
  { id: "pages", title: "Pages of a list", Text: Pages },
  { id: "forms", title: "Forms and feeds", Text: Forms },
  { id: "tags", title: "Tags", Text: Tags },
  { id: "problems", title: "Problems", Text: Problems },
];

export const conventionEntries: readonly Entry[] = conventions.map(({ id, title }) => ({ id, title }));

export const ApiConventions = (props: ConventionProps) => (
  <>
    {conventions.map(({ id, title, Text }) => (
      <section key={id} aria-labelledby={id}>
        <LinkedHeading level={2} id={id}>
          {title}
        </LinkedHeading>
        <Text {...props} />
      </section>
    ))}
  </>
);

function Begin({ reference: { prefix }, choice }: ConventionProps) {
  const token = choice.needsToken ? ' -H "Authorization: Bearer $TOKEN"' : "";
  return (
    <>
      <p>
        What the pages show can be had as data, and with a token be added to. Every address below stands under{" "}
        <code>
          {choice.server}
          {prefix}
        </code>
        ; the examples ask this very server, about what its book has.{" "}
        <a href={`${prefix}/openapi.json`}>openapi.json</a> describes all of it for programs that make clients (OpenAPI
        3.1).
      </p>
      <pre class="example">{`curl${token} '${choice.server}${prefix}/figures?limit=2'`}</pre>
      <p>
        A field that an address does not know is refused, so that no filter is passed over. Each word of a filter begins
        a word of what the text says; capitals count as small letters. A name in an address is percent-encoded, and the
        slash within an id is <code>%2F</code> where it stands in one segment.
      </p>
    </>
  );
}

function Tokens({ choice }: ConventionProps) {
  return (
    <>
      <p>
        {choice.needsToken
          ? "This server is open to others than its own machine: every request brings a token."
          : "From this machine anybody reads without a token. What adds or decides brings one."}{" "}
        Whoever keeps the book makes it; its secret is shown once:
      </p>
      <pre class="example">tollbook token add "a name" --scope read</pre>
      <p>
        The scopes are <code>read</code>, <code>write</code> (add articles) and <code>curate</code> (also decide about
        estimates, and withhold); each allows what stands before it. The examples take the token from the variable{" "}
        <code>TOKEN</code> of the shell and send it as <code>Authorization: Bearer</code>.
      </p>
    </>
  );
}

function Pages() {
  return (
    <p>
      A list comes a page at a time, as <code>items</code> and <code>next</code>. Give <code>next</code> back as{" "}
      <code>after</code> to have the next page; where it is null, there is none. The header <code>Link</code> with{" "}
      <code>rel="next"</code> has its whole address. A cursor says nothing to anybody else. Long lists go on behind the
      last item; the mentions of an estimate, the versions of an article, and what is asked for by a view or a time are
      counted from their beginning, so that one may come twice when something is added meanwhile.
    </p>
  );
}

function Forms({ reference: { groups } }: ConventionProps) {
  const routes = groups.flatMap((group) => group.routes);
  const feeds = routes.filter(({ forms }) => forms[0]?.type === "application/atom+xml");
  return (
    <>
      <p>
        The usual form is JSON. Where a route names another, <code>Accept</code> asks for it: JSON-LD has its context
        inline (schema.org, Web Annotation, PROV-O). Positions are UTF-16 code units of the stored text. A series as CSV
        and charts as SVG or PNG stand on the page of their <a href="/subjects">subject</a>.
      </p>
      <p>Readers of feeds follow what is new:</p>
      <ul>
        {feeds.map(({ path, summary }) => (
          <li key={path}>
            <a href={path}>{path.split("/").at(-1)}</a>: {summary.replace(/^Follow /, "")}
          </li>
        ))}
      </ul>
      <p>
        A server that is open to others, and whose operator declared no rights in the articles, shows figures with their
        own sentences; <code>isExcerpt</code> is then true.
      </p>
    </>
  );
}

function Tags() {
  return (
    <p>
      Every answer to GET has an <code>ETag</code>. Sent back as <code>If-None-Match</code>, it gives 304 and no body as
      long as nothing changed. <code>If-Match</code> with the tag of the list of acts refuses an act with 412 where
      somebody changed the book meanwhile.
    </p>
  );
}

function Problems({ reference: { problem, refusals } }: ConventionProps) {
  return (
    <>
      <p>
        Every refusal is <code>application/problem+json</code> (RFC 9457): <code>code</code> is stable,{" "}
        <code>place</code> says where (<code>query.since</code>, <code>body.text</code>, a header), then come what was
        found there, what was expected, and what to do. <code>errors</code> names every field that was refused.
      </p>
      <pre class="example">{JSON.stringify(problem, null, 2)}</pre>
      <p>Any address may refuse with these; those of its own stand with it.</p>
      <dl class="fields">
        {refusals.map(({ status, code, about }) => (
          <>
            <dt>
              {status} <code>{code}</code>
            </dt>
            <dd>{about}</dd>
          </>
        ))}
      </dl>
    </>
  );
}
