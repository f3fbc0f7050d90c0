/** The import fence, the purity of the core, and the sizes: what keeps the rooms rooms. */
import { describe, expect, test } from "vitest";
import { compositionRoots, exemptions, roomsByName } from "./house/rooms.ts";
import { describeSource, foldersOf, readSources, type SourceFile } from "./house/source-tree.ts";

const sources = readSources("src");
const program = sources.filter(({ isTest }) => !isTest);
const isExempt = (path: string, name: string) =>
  exemptions.some((exemption) => exemption.path === path && exemption.names.includes(name));

test("every room is a folder, and every folder a room", () => {
  expect(foldersOf("src").sort()).toEqual([...roomsByName.keys()].sort());
  const loose = sources.filter(({ path }) => path.split("/").length === 2).map(({ room }) => room);
  expect(loose.filter((file) => !compositionRoots.includes(file.replace(".test.ts", ".ts")))).toEqual([]);
});

describe("the import fence", () => {
  test.each([...roomsByName])("%s imports only what it may", (name, { imports }) => {
    const mayImport = new Set<string>([name, ...imports]);
    const crossings = sources
      .filter(({ room }) => room === name)
      .flatMap(({ path, imports: targets }) => targets.map((target) => ({ path, target })))
      .filter(({ target }) => target.startsWith("src/") && !mayImport.has(target.split("/")[1]!));
    expect(crossings).toEqual([]);
  });

  test("no file imports itself in a circle", () => {
    expect(findCircle(program)).toEqual([]);
  });

  test("nothing in src imports from outside src", () => {
    const strays = program.flatMap(({ path, imports }) => imports.map((target) => ({ path, target })));
    expect(strays.filter(({ target }) => !target.startsWith("src/") && target !== "package.json")).toEqual([]);
  });
});

describe("the core is pure", () => {
  const impure = [
    "console",
    "process",
    "Date.now",
    "new Date()",
    "Date()",
    "Math.random",
    "performance.now",
    "fetch()",
  ];
  const timers = ["setTimeout()", "setInterval()", "setImmediate()"];
  const core = program.filter(({ room }) => roomsByName.get(room)?.isPure);

  test.each(core)("$path", ({ path, packages, names }) => {
    const outside = packages.filter((name) => name.startsWith("node:") && !isExempt(path, name));
    const used = [...impure, ...timers].filter((name) => names.has(name));
    expect([...outside, ...used]).toEqual([]);
  });
});

test("only the composition roots touch the process", () => {
  const touching = program
    .filter(({ room }) => !compositionRoots.includes(room))
    .filter(({ path, packages, names }) => {
      return names.has("process") || (packages.includes("node:process") && !isExempt(path, "node:process"));
    });
  expect(touching.map(({ path }) => path)).toEqual([]);
});

test("only the ledger holds SQL", () => {
  const sql = /\b(?:SELECT\s[^;]*\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE)\b/i;
  const holders = program
    .filter(({ room }) => room !== "ledger")
    .filter(({ strings }) => strings.some((s) => sql.test(s)));
  expect(holders.map(({ path }) => path)).toEqual([]);
});

test("every exemption is still needed", () => {
  const idle = exemptions.filter(({ path, names }) => {
    const source = program.find((candidate) => candidate.path === path);
    return source === undefined || !names.every((name) => source.packages.includes(name));
  });
  expect(idle).toEqual([]);
});

describe("sizes and names", () => {
  const written = [...program, ...readSources("scripts").filter(({ isTest }) => !isTest)];

  test("no file over 200 lines, no function over 40", () => {
    const long = written.filter(({ lines }) => lines > 200).map(({ path, lines }) => `${path}: ${lines} lines`);
    const longFunctions = written.flatMap(({ path, functions }) =>
      functions.filter(({ lines }) => lines > 40).map(({ name, lines }) => `${path}, ${name}: ${lines} lines`),
    );
    expect([...long, ...longFunctions]).toEqual([]);
  });

  test("kebab-case, no drawers, no index", () => {
    const names = [...written, ...sources].map(({ path }) => path);
    const drawer = /(?:^|\/)(?:utils?|helpers?|common|misc|lib|managers?|processors?|services?|index)(?:\.tsx?|\/)/;
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.property)?(?:\.test|\.spec-kit)?\.tsx?$/;
    expect(names.filter((path) => drawer.test(path) || !kebab.test(path.split("/").at(-1)!))).toEqual([]);
  });
});

describe("the gate itself can fail", () => {
  const faulty = `
    // console.log("not code")
    import { readFileSync } from "node:fs";
    import type { Figure } from "../domain/figure.ts";
    const at = Date.now() + Math.random();
    const later = new Date();
    export function read() { console.log(process.env.HOME); return \`select id from articles\`; }
  `;
  const seen = describeSource("src/text/faulty.ts", faulty);

  test("it sees imports, impure names and SQL, and no comments", () => {
    expect(seen.packages).toEqual(["node:fs"]);
    expect(seen.imports).toEqual(["src/domain/figure.ts"]);
    for (const name of ["Date.now", "Math.random", "new Date()", "console", "process"])
      expect(seen.names).toContain(name);
    expect(seen.strings).toContain("select id from articles");
    expect(describeSource("a.ts", "// console.log(1)\nconst date = new Date(0);").names.size).toBe(0);
  });

  test("it sees a circle", () => {
    const files = [
      { path: "src/a.ts", imports: ["src/b.ts"] },
      { path: "src/b.ts", imports: ["src/c.ts"] },
      { path: "src/c.ts", imports: ["src/b.ts"] },
    ];
    expect(findCircle(files)).toEqual(["src/b.ts", "src/c.ts", "src/b.ts"]);
  });
});

/** One circle of imports, from a file back to itself; empty when there is none. */
function findCircle(files: readonly Pick<SourceFile, "path" | "imports">[]): string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const target of importsOf.get(path) ?? []) {
      const circle = walk(target, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const { path } of files) {
    const circle = walk(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
