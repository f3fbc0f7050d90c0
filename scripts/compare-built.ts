/**
 * Whether the program as it is built does what its sources do: the same command lines, run both ways, must print the same.
 * What a bundle could lose is asked for: data beside the code, workers, pages' assets. `npm run build` first.
 */
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "tollbook-built-"));
const book = join(folder, "book");
const ways = { sources: ["--import", "tsx", "src/main.ts"], built: ["dist/main.js"] };
const page = "sample/2023-05-01-quillmark-weekly.html";
const short = join(folder, "short.txt");
const lines = [
  ["extract", page],
  ["check", "README.md", "--date", "2023-05-03", "--format", "json"],
  ["check", page, "--book", book],
];
const paths = ["/", "/methodology", "/api"];

function run(way: keyof typeof ways, line: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const program = execFile("node", [...ways[way], ...line], (_, stdout, stderr) => {
      const printed = `exit code ${program.exitCode}\n${stdout}${stderr}`;
      resolve(printed.replaceAll(/node dist\/main\.js|tollbook/g, "tollbook"));
    });
  });
}

async function statusesServed(): Promise<string[]> {
  const server = spawn("node", [...ways.built, "serve", "--book", book, "--port", "0"]);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      const heard = (words: unknown) => /http:\/\/[\d.:]+/.exec(String(words))?.[0];
      server.stdout.on("data", (words) => heard(words) && resolve(heard(words)!));
      server.once("exit", (code) => reject(new Error(`serve ended with ${code}`)));
    });
    const front = await (await fetch(address)).text();
    const assets = [...front.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
    if (assets.length === 0) throw new Error("the front page names no assets");
    return await Promise.all(
      [...paths, ...assets].map(async (path) => `${path} ${(await fetch(address + path)).status}`),
    );
  } finally {
    server.kill();
  }
}

const problems: string[] = [];
writeFileSync(short, "Two people were killed in a fire, police said.\n");
console.log(await run("built", ["add", "--book", book, page]));
for (const line of lines) {
  // One after the other: both open the book.
  const [built, sources] = [await run("built", line), await run("sources", line)];
  if (built !== sources) problems.push(`${line.join(" ")}\n${built}\n${sources}`);
}
const narrated = await run("built", ["narrate", short, "-o", join(folder, "sound")]);
if (!narrated.startsWith("exit code 0")) problems.push(`narrate: ${narrated}`);
problems.push(...(await statusesServed()).filter((served) => !served.endsWith(" 200")));
rmSync(folder, { recursive: true, force: true });
console.log(problems.length === 0 ? `${lines.length} command lines print the same` : problems.join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
