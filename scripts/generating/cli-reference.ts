/** Writes docs/reference/cli.md from the definitions of the commands: what `--help` says, for reading on a page. */
import { type Command, commandGroups, type OptionDefinition } from "../../src/cli/command.ts";
import { commands } from "../../src/cli/commands.ts";

const introduction = `# Command line

<!-- Written by npm run generate. Do not edit. -->

Written from the definitions of the commands in \`src/cli/commands/\`.
Every command prints its own help with \`--help\`, and the version is \`tollbook --version\`.
What the exit codes and the JSON mean stands in [contracts](../contracts.md).
`;

/** The page, by the groups of the help. */
export function writeCliReference(): string {
  const groups = commandGroups.map((group) => {
    const members = commands.filter((command) => command.group === group);
    return `\n## ${group}\n${members.map(describeCommand).join("")}`;
  });
  return introduction + groups.join("");
}

function describeCommand({ name, operands, summary, description, options, examples }: Command): string {
  const synopsis = ["tollbook", name, "[options]", operands].join(" ").trim();
  const rows = options.map(describeOption).join("");
  const lines = examples.map(({ line, does }) => `# ${does}\ntollbook ${line}\n`).join("\n");
  return `
### ${name}

${summary[0]!.toUpperCase()}${summary.slice(1)}.

\`\`\`sh
${synopsis}
\`\`\`

${description.join("\n\n")}

| Option | |
|---|---|
${rows}
Examples:

\`\`\`sh
${lines}\`\`\`
`;
}

function describeOption({ flags, summary, choices }: OptionDefinition): string {
  const values = choices === undefined ? "" : `: ${choices.join(", ")}`;
  return `| \`${flags}\` | ${summary}${values} |\n`;
}
