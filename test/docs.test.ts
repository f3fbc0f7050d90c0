/** What our Markdown names exists: every link, every path, every npm script, and no path of one machine. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runWith } from "../src/cli/fake-environment.spec-kit.ts";
import { isBroken, markdownFiles, referencesIn } from "./house/markdown.ts";

const files = markdownFiles();

test("the documents that everybody looks for are there", () => {
  const expected = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "docs/methodology.md"];
  expect(expected.filter((file) => !files.includes(file))).toEqual([]);
});

test.each(files)("%s points at what exists", (file) => {
  const broken = referencesIn(file).filter(isBroken);
  expect(broken.map(({ target }) => target)).toEqual([]);
});

test.each(files)("%s names npm scripts that exist and no path of one machine", (file) => {
  const text = readFileSync(file, "utf8");
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...text.matchAll(/npm (?:run ([a-z-]+)|(test|start)\b)/g)].map(([, run, short]) => run ?? short!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(text).not.toMatch(/(?:^|[^\w.])\/(?:tmp|root|work|home)\/\w/);
});

test("each decision has a number of its own, in its name and in its heading", () => {
  const decisions = files.filter((file) => file.startsWith("docs/decisions/"));
  const numbers = decisions.map((file) => Number(/(\d{4})-[\w-]+\.md$/.exec(file)?.[1]));
  expect(numbers.filter((number, i) => numbers.indexOf(number) !== i)).toEqual([]);
  const headings = decisions.map((file) => Number(/^# (\d+)\. /.exec(readFileSync(file, "utf8"))?.[1]));
  expect(headings).toEqual(numbers);
});

test("a broken link, a missing path and a missing heading are seen", () => {
  const text = "[gone](docs/gone.md) and `src/nowhere.ts`, [no heading](README.md#nowhere), [fine](README.md)";
  const broken = referencesIn("README.md", text).filter(isBroken);
  expect(broken.map(({ target }) => target)).toEqual(["docs/gone.md", "README.md#nowhere", "src/nowhere.ts"]);
});

test("what the README prints is what the program prints", async () => {
  const example = /```console\n\$ printf '([^']+)' \|\n.*?main\.js (.*)\n([\s\S]*?)```/g;
  const examples = [...readFileSync("README.md", "utf8").matchAll(example)];
  expect(examples.map(([, , args]) => args!.split(" ")[0])).toEqual(["extract", "check"]);
  for (const [, input, args, printed] of examples) {
    const written = input!.replaceAll("\\n", "\n");
    const { out } = await runWith(args!.split(" "), { input: written, columns: 100 });
    expect(out.trim()).toBe(printed!.trim());
  }
});
