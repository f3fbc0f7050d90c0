/** Our Markdown as the docs test sees it: links with their targets, and paths of the project named in code marks. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Reference {
  /** As written. */
  readonly target: string;
  /** From the root of the project. */
  readonly path: string;
  readonly anchor: string | undefined;
}

/** Every Markdown file of ours. */
export function markdownFiles(): string[] {
  const roots = [".", "docs", "sample", "test", "src", "scripts"];
  return roots.flatMap((root) =>
    readdirSync(root, { recursive: root !== ".", encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => join(root, file)),
  );
}

/** Links to files of the project, and paths in code marks that begin with one of its folders; NAME stands for any. */
export function referencesIn(file: string, text = readFileSync(file, "utf8")): Reference[] {
  const prose = text.replace(/```[\s\S]*?```/g, "");
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  const inside = links
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = "", anchor] = target.split("#");
      return { target, path: path === "" ? file : join(dirname(file), path), anchor };
    });
  const folder = /^(?:src|docs|test|scripts|sample|\.ci)\/[\w./-]*$/;
  const paths = [...prose.matchAll(/`([^`\n]+)`/g)]
    .map(([, code]) => code!)
    .filter((code) => folder.test(code) && !code.includes("NAME"));
  return [...inside, ...paths.map((path) => ({ target: path, path, anchor: undefined }))];
}

/** The anchors that a Markdown file offers: its headings, as a code host makes them. */
export function anchorsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^#+ +(.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

export function isBroken({ path, anchor }: Reference): boolean {
  if (!existsSync(path)) return true;
  return anchor !== undefined && path.endsWith(".md") && !anchorsOf(path).includes(anchor);
}
