/** The reference of the API, made from the definitions of its routes: nothing on it is listed by hand. */
import type { VNode } from "preact";
import type { ApiGroup, ApiReference, ApiRoute } from "../../serving/api-reference.ts";
import type { Served } from "../../serving/served.ts";
import { type ExampleChoice, findExampleIds } from "../api-examples.ts";
import { ApiConventions, conventionEntries } from "../parts/api-conventions.tsx";
import { ApiRouteEntry } from "../parts/api-route.tsx";
import { Breakable } from "../parts/breakable.tsx";
import { Contents } from "../parts/contents.tsx";
import { Layout } from "../parts/layout.tsx";
import { LinkedHeading } from "../parts/linked-heading.tsx";

/** `server`: the address under which the page was asked for. */
export async function apiPage(served: Served, reference: ApiReference, server: string): Promise<VNode> {
  const choice = { server, ids: await findExampleIds(served.book), needsToken: !served.isLoopback };
  const { groups, prefix } = reference;
  return (
    <Layout title="API" here="/api" styles={["documents.css"]}>
      <div class="document">
        <h1>HTTP API</h1>
        <Contents entries={[...conventionEntries, ...groups.map((group) => entryOf(group, prefix))]} />
        <article class="reference">
          <ApiConventions reference={reference} choice={choice} />
          {groups.map((group) => (
            <Group key={group.name} group={group} choice={choice} />
          ))}
        </article>
      </div>
    </Layout>
  );
}

const Group = ({ group, choice }: { readonly group: ApiGroup; readonly choice: ExampleChoice }) => (
  <section aria-labelledby={anchorOf(group)}>
    <LinkedHeading level={2} id={anchorOf(group)}>
      {titleOf(group)}
    </LinkedHeading>
    <p class="about">{group.about}</p>
    {group.routes.map((route) => (
      <ApiRouteEntry key={route.id} route={route} choice={choice} />
    ))}
  </section>
);

const entryOf = (group: ApiGroup, prefix: string) => ({
  ...{ id: anchorOf(group), title: titleOf(group) },
  parts: group.routes.map((route) => ({ id: route.id, title: shortOf(route, prefix) })),
});

const shortOf = ({ method, path }: ApiRoute, prefix: string) => (
  <code>
    {method === "GET" ? "" : `${method} `}
    <Breakable path={path.slice(prefix.length)} />
  </code>
);

/** "group-" keeps it apart from the anchors of what holds for all. */
const anchorOf = ({ name }: ApiGroup) => `group-${name}`;

function titleOf({ name }: ApiGroup): string {
  const words = name === "openapi-document" ? "OpenAPI document" : name.replaceAll("-", " ");
  return words[0]!.toUpperCase() + words.slice(1);
}
