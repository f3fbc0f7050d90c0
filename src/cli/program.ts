/**
 * The parser and its help, made by commander from the definitions of the commands.
 *
 *   const program = makeProgram(environment, (code) => { … }); await program.parseAsync(["figures"], { from: "user" })
 *
 * Not here: what the commands do, and how faults are printed (run-command-line.ts).
 */
import { type Argument, Command as Commander, type CommanderError, Option } from "commander";
import { type Command, commandGroups, type Example, type OptionDefinition } from "./command.ts";
import { commands } from "./commands.ts";
import type { Environment } from "./environment.ts";
import { bookOption } from "./shared-options.ts";
import { type Colors, colorsOf } from "./terminal/colors.ts";
import { UsageError } from "./user-error.ts";

const introduction =
  "Reads the reporting of tolls and keeps the book: every reported figure, tied to the characters that " +
  "reported it, to who said it, and through whom.";

const firstSteps: readonly Example[] = [
  { line: "add page.html notes.txt", does: "keep two articles in your book" },
  { line: "figures --measure killed", does: "who reported how many people killed, where, when" },
  { line: "figures --help", does: "what a command takes, with examples" },
];

/** A parser that runs the command it is given and hands its exit code to `report`. Throws a UsageError. */
export function makeProgram(environment: Environment, report: (exitCode: number) => void): Commander {
  const colors = colorsOf(environment.stdout);
  const program = new Commander("tollbook");
  program
    .description(introduction)
    .version(environment.version, "--version", "print the version")
    .helpOption("--help", "print this help")
    .addHelpCommand(
      new Commander("help")
        .argument("[command]")
        .description("print the help of a command")
        .helpGroup(`${commandGroups[0]}:`),
    )
    .configureHelp({
      styleTitle: colors.bold,
      styleCommandText: colors.bold,
      styleOptionText: colors.cyan,
      // Every command has options; saying so on each line only hides the operands.
      subcommandTerm: (command) => command.name() + command.registeredArguments.map(operandOf).join(""),
    })
    .configureOutput({
      writeOut: (text) => environment.stdout.stream.write(text),
      writeErr: (text) => environment.stderr.stream.write(text),
      // run-command-line.ts prints faults, in the grammar of all refusals.
      outputError: () => {},
      getOutHelpWidth: () => environment.stdout.columns,
      getOutHasColors: () => environment.stdout.hasColor,
    })
    .addHelpText("after", describeExamples(firstSteps, environment, colors));
  refuseInOwnWords(program, environment);
  // Known here too, so that it is understood before the command's name as well as behind it.
  program.addOption(optionOf(bookOption).hideHelp());
  for (const command of inOrder(commands)) addCommand(program, command, environment, report);
  return program;
}

/** In the order in which a newcomer meets them. */
function inOrder(all: readonly Command[]): Command[] {
  return commandGroups.flatMap((group) => all.filter((command) => command.group === group));
}

function addCommand(
  program: Commander,
  definition: Command,
  environment: Environment,
  report: (exitCode: number) => void,
): void {
  const command = program.command([definition.name, definition.operands].join(" ").trim());
  command
    .helpGroup(`${definition.group}:`)
    .summary(definition.summary)
    .description(definition.description.join("\n\n"));
  for (const option of definition.options) command.addOption(optionOf(option));
  command.addHelpText("after", describeExamples(definition.examples, environment, colorsOf(environment.stdout)));
  refuseInOwnWords(command, environment);
  command.action(async () => {
    report(await definition.run({ operands: command.args, options: command.optsWithGlobals() }, environment));
  });
}

function operandOf(operand: Argument): string {
  const name = operand.variadic ? `${operand.name()}...` : operand.name();
  return operand.required ? ` <${name}>` : ` [${name}]`;
}

function optionOf({ flags, summary, choices, check }: OptionDefinition): Option {
  const option = new Option(flags, choices === undefined ? summary : `${summary}: ${choices.join(", ")}`);
  if (!flags.includes("<")) return option;
  const flag = option.long ?? flags;
  return option.argParser((value: string) => {
    if (choices !== undefined) requireChoice(value, flag, choices);
    check?.(value, flag);
    return value;
  });
}

function requireChoice(value: string, flag: string, choices: readonly string[]): void {
  if (choices.includes(value)) return;
  throw new UsageError({
    code: "not-a-choice",
    place: flag,
    value,
    expectation: `one of ${choices.join(", ")}`,
    remedy: `Write one of them as it stands here, behind ${flag}.`,
  });
}

function describeExamples(examples: readonly Example[], { invokedAs }: Environment, colors: Colors): string {
  const lines = examples.map(({ line, does }) => `  ${invokedAs} ${line}\n      ${colors.dim(does)}`);
  return `\n${colors.bold("Examples:")}\n${lines.join("\n")}\n`;
}

/** What was found and what was expected, for each fault that commander finds. */
const faults: Readonly<Record<string, (found: string, command: Commander) => readonly [string, string]>> = {
  "commander.unknownCommand": (found) => [found, "a command of Tollbook"],
  "commander.unknownOption": (found) => [found, "an option that this command has"],
  "commander.missingArgument": (found) => ["", `<${found}> behind the command`],
  "commander.excessArguments": (_, { args, registeredArguments }) => [
    args.slice(registeredArguments.length).join(" "),
    registeredArguments.length === 0 ? "nothing behind this command but options" : "no further operand",
  ],
  "commander.optionMissingArgument": (found) => ["", `a value behind the option: ${found}`],
};

/** Turns commander's faults into refusals; help and version, which it throws too, pass. */
function refuseInOwnWords(command: Commander, { invokedAs }: Environment): void {
  const name = command.parent === null ? "" : ` ${command.name()}`;
  const help = `\`${invokedAs}${name} --help\` says what it takes.`;
  command.exitOverride((error: CommanderError) => {
    const found = /'(.*?)'/.exec(error.message)?.[1] ?? "";
    const fault = faults[error.code]?.(found, command);
    if (fault === undefined) throw error;
    const guess = /\(Did you mean (.*)\?\)/.exec(error.message)?.[1];
    throw new UsageError({
      code: error.code.replace("commander.", "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      place: `tollbook${name}`,
      value: fault[0],
      expectation: fault[1],
      remedy: guess === undefined ? help : `Did you mean ${guess}? ${help}`,
    });
  });
}
