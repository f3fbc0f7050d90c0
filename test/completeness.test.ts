/** Whatever the project has many of (rules, measures, commands) is listed, documented and tested, one and all. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { namesIn, registries, writeRegistry } from "../scripts/generating/registry.ts";
import { firstComment, orderedNames, ruleLists } from "../scripts/generating/rules-reference.ts";
import { commands } from "../src/cli/commands.ts";
import { measures } from "../src/domain/measures.ts";

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

test.each(ruleLists.slice(0, 2))("$title: each line of the list says why it stands there", ({ list }) => {
  expect(orderedNames(list).filter(({ reason }) => !reason)).toEqual([]);
});

test.each(registries)("$file lists what $folder holds", (registry) => {
  expect(readFileSync(registry.file, "utf8")).toBe(writeRegistry(registry));
});

test.each(measures)("the measure $name is called what its file is called, documented and read from text", (measure) => {
  expect(existsSync(`src/domain/measures/${measure.name}.ts`)).toBe(true);
  expect(readFileSync("docs/reference/measures.md", "utf8")).toContain(`## ${measure.name}\n`);
  expect(readFileSync("test/corpus/passages.ndjson", "utf8")).toContain(`"measure": "${measure.name}"`);
});

test.each(commands)("the command $name is documented, with examples, and has a spec", ({ name, examples }) => {
  expect(existsSync(`src/cli/commands/${name}.ts`)).toBe(true);
  expect(readFileSync("docs/reference/cli.md", "utf8")).toContain(`tollbook ${name}`);
  expect(examples.length).toBeGreaterThan(0);
  expect(existsSync(`src/cli/commands/${name}.test.ts`)).toBe(true);
});
