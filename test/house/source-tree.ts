/**
 * The program's sources as the house tests see them: room, imports, names used, strings, and where functions stand.
 * Read with TypeScript's own parser, so that comments and strings are never taken for code.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import ts from "typescript";

export interface FunctionLines {
  readonly name: string;
  readonly lines: number;
}

export interface SourceFile {
  /** With forward slashes, from the root of the project: "src/text/span.ts". */
  readonly path: string;
  /** "text", "cli"; the file's own name where it stands directly in src: "main.ts". */
  readonly room: string;
  readonly isTest: boolean;
  readonly lines: number;
  /** Relative imports as paths from the root. */
  readonly imports: readonly string[];
  /** Packages and Node's own modules: "pg", "node:fs". */
  readonly packages: readonly string[];
  /** Names read as values, not as properties: "process", "console", and two-part ones as "Date.now". */
  readonly names: ReadonlySet<string>;
  readonly strings: readonly string[];
  readonly functions: readonly FunctionLines[];
}

/** Every TypeScript file under the folders, tests and spec kits marked. */
export function readSources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
      .map((file) => readSource(join(folder, file).split(sep).join("/")))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  return { path, ...parts(path), ...describeSource(path, text) };
}

function parts(path: string): { room: string; isTest: boolean } {
  return { room: path.split("/")[1]!, isTest: /\.(?:test|spec-kit)\.tsx?$/.test(path) };
}

/** What a source holds; apart from the disk, so that the house tests can be shown a fault. */
export function describeSource(path: string, text: string): Omit<SourceFile, "path" | "room" | "isTest"> {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = { imports: [] as string[], packages: [] as string[], strings: [] as string[] };
  const names = new Set<string>();
  const functions: FunctionLines[] = [];
  const lineOf = (offset: number) => tree.getLineAndCharacterOfPosition(offset).line + 1;
  const visit = (node: ts.Node): void => {
    const target = importedFrom(node);
    if (target?.startsWith("."))
      found.imports.push(
        normalize(join(dirname(path), target))
          .split(sep)
          .join("/"),
      );
    else if (target !== undefined) found.packages.push(target);
    else if (isStringLike(node)) found.strings.push(node.text);
    for (const name of namesIn(node)) names.add(name);
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) {
      const lines = lineOf(node.getEnd()) - lineOf(node.getStart(tree)) + 1;
      functions.push({ name: `${nameOf(node)} (line ${lineOf(node.getStart(tree))})`, lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { ...found, names, functions, lines: text.split("\n").length - 1 };
}

function importedFrom(node: ts.Node): string | undefined {
  const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  const specifier = isImport ? node.moduleSpecifier : isDynamicImport(node) ? node.arguments[0] : undefined;
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : undefined;
}

function isDynamicImport(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function isStringLike(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateHead {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
}

function namesIn(node: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return [node.expression.text, `${node.expression.text}.${node.name.text}`];
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && !node.arguments?.length) {
    return [`new ${node.expression.text}()`];
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return [`${node.expression.text}()`];
  return [];
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : "a function";
}

/** The folders directly under `folder`. */
export function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
