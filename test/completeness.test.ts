/** Whatever the project has many of (rules, measures, commands) is listed, documented and tested, one and all. */
import { existsSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { namesIn, registries, writeRegistry } from "../scripts/generating/registry.ts";
import { firstComment, orderedNames, ruleLists } from "../scripts/generating/rules-reference.ts";
import { operationOf } from "../src/api/add-route.ts";
import { routes } from "../src/api/api.ts";
import type { Check } from "../src/checking/check.ts";
import { checks } from "../src/checking/checks.ts";
import { commands } from "../src/cli/commands.ts";
import { measures } from "../src/domain/measures.ts";
import { sampleRequests } from "./api/requests.ts";
import { examplesOf, pageFile } from "./checking/page-examples.ts";

describe.each(ruleLists)("$title", ({ list, folder }) => {
  // Files beside the rules that define none are what the rules share.
  const isRule = (name: string) => /= define\w+\(/.test(readFileSync(`${folder}/${name}.ts`, "utf8"));
  const rules = namesIn(folder).filter(isRule);
  const listed = orderedNames(list).map(({ name }) => name);

  test("there are some, and the list names each once", () => {
    expect(rules.length).toBeGreaterThan(0);
    expect([...listed].sort()).toEqual(rules);
  });

  test.each(rules)("%s is called what its file is called, says what it reads, and has a spec beside it", (name) => {
    const file = `${folder}/${name}.ts`;
    expect(readFileSync(file, "utf8")).toContain(`name: "${name}"`);
    expect(firstComment(file).length).toBeGreaterThan(40);
    expect(existsSync(`${folder}/${name}.test.ts`)).toBe(true);
    expect(readFileSync("docs/reference/rules.md", "utf8")).toContain(`**${name}**`);
  });
});

// Refiners give their reasons in their own files.
test.each(ruleLists.filter(({ title }) => title !== "Refiners"))(
  "$title: each line of the list says why it stands there",
  ({ list }) => {
    expect(orderedNames(list).filter(({ reason }) => !reason)).toEqual([]);
  },
);

test.each(registries)("$file lists what $folder holds", (registry) => {
  expect(readFileSync(registry.file, "utf8")).toBe(writeRegistry(registry));
});

test.each(measures)("the measure $name is called what its file is called, documented and read from text", (measure) => {
  expect(existsSync(`src/domain/measures/${measure.name}.ts`)).toBe(true);
  expect(readFileSync("docs/reference/measures.md", "utf8")).toContain(`## ${measure.name}\n`);
  expect(readFileSync("test/corpus/passages.ndjson", "utf8")).toContain(`"measure": "${measure.name}"`);
});

test.each(checks as readonly Check[])("the check $name has a spec, and a page with examples that are run", (check) => {
  const { name, against } = check;
  expect(readFileSync(`src/checking/rules/${name}.ts`, "utf8")).toContain(`name: "${name}"`);
  expect(existsSync(`src/checking/rules/${name}.test.ts`)).toBe(true);
  const page = readFileSync(pageFile(name), "utf8");
  expect(page.startsWith(`# ${name}\n`)).toBe(true);
  expect(page).not.toContain("TODO");
  const { book, finds, passes } = examplesOf(name);
  expect(finds.length).toBeGreaterThan(0);
  expect(passes.length).toBeGreaterThan(0);
  expect(book.length > 0).toBe(against === "book");
  // What stands under any other heading nobody runs.
  expect(page.match(/^>.*(?:\n>.*)*/gm)).toHaveLength(book.length + finds.length + passes.length);
});

test.each(commands)("the command $name is documented, with examples, and has a spec", ({ name, examples }) => {
  expect(existsSync(`src/cli/commands/${name}.ts`)).toBe(true);
  expect(readFileSync("docs/reference/cli.md", "utf8")).toContain(`tollbook ${name}`);
  expect(examples.length).toBeGreaterThan(0);
  expect(existsSync(`src/cli/commands/${name}.test.ts`)).toBe(true);
});

test.each(routes)("the route $method $path is documented and asked in a spec", (route) => {
  const path = `/api/v1${route.path.replaceAll(/:(\w+)/g, "{$1}")}`;
  expect(readFileSync("docs/reference/api.md", "utf8")).toContain(`### ${route.method} ${path}\n`);
  expect(readFileSync("docs/reference/openapi.json", "utf8")).toContain(`"${path}": {`);
  expect(Object.keys(sampleRequests)).toContain(operationOf(route));
});

test("the contract names every code of refusal that is the API's own", () => {
  const sources = globSync(["src/api/**/*.ts"]).map((file) => readFileSync(file, "utf8"));
  const codes = sources.flatMap((source) => [...source.matchAll(/\bcode: "([a-z-]+)"/g)].map(([, code]) => code));
  const contracts = readFileSync("docs/contracts.md", "utf8");
  expect([...new Set(codes)].filter((code) => !contracts.includes(`\`${code}\``))).toEqual([]);
});
