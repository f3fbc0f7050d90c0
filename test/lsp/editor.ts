/**
 * An editor for tests: speaks the protocol with `tollbook lsp`, a process of its own or one command run in this, over its streams.
 *
 *   const editor = await startEditor({ cwd, options: ["--book", folder] });
 *   const uri = editor.open("draft.txt", "…"); (await editor.diagnostics(uri)).map(({ code }) => code)
 */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { PassThrough, type Readable, type Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type MarkupContent,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Environment } from "../../src/cli/environment.ts";
import { fakeEnvironment } from "../../src/cli/fake-environment.spec-kit.ts";
import { runCommandLine } from "../../src/cli/run-command-line.ts";

interface Wishes {
  readonly cwd: string;
  readonly options?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Of a command run in this process. */
  readonly environment?: Partial<Environment>;
}

/** The other end: what it is written, what it says, how it ends. */
interface Server {
  readonly input: Writable;
  readonly output: Readable;
  readonly exitCode: Promise<number | null>;
}

export interface Editor {
  readonly server: InitializeResult;
  readonly input: Writable;
  readonly connection: ProtocolConnection;
  /** What was no protocol, in either direction. */
  readonly faults: readonly unknown[];
  /** What the server showed its user. */
  readonly messages: readonly string[];
  /** Gives the address. */
  open(name: string, text: string, languageId?: string): string;
  change(uri: string, version: number, changes: readonly { range?: Range; text: string }[]): void;
  close(uri: string): void;
  /** The next that are published for the version, or the last if they were already; null: for a closed document. */
  published(uri: string, version: number | null): Promise<PublishDiagnosticsParams>;
  diagnostics(uri: string, version?: number): Promise<Diagnostic[]>;
  hover(uri: string, position: Position): Promise<string | null>;
  actions(uri: string, range: Range, only?: readonly string[]): Promise<CodeAction[]>;
  shutdown(): Promise<number | null>;
  readonly exitCode: Promise<number | null>;
}

const program = "src/main.ts";
export const able: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** With the command in a process of its own, from the sources: that takes seconds to start. */
export async function startProcess(
  wishes: Wishes,
): Promise<Editor & { readonly child: ChildProcessWithoutNullStreams }> {
  const args = ["--import", "tsx", program, "lsp", "--stdio", ...(wishes.options ?? [])];
  const child = spawn(process.execPath, args);
  const exitCode = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { ...(await meet({ input: child.stdin, output: child.stdout, exitCode }, wishes)), child };
}

/** With the command in this process. */
export function startEditor(wishes: Wishes): Promise<Editor> {
  const output = new PassThrough();
  const input = (wishes.environment?.stdin as PassThrough | undefined) ?? new PassThrough();
  const { environment } = fakeEnvironment({ cwd: wishes.cwd });
  const stdout = { ...environment.stdout, stream: output };
  const own: Environment = { ...environment, stdin: input, stdout, now: () => new Date(), ...wishes.environment };
  return meet({ input, output, exitCode: runCommandLine(["lsp", ...(wishes.options ?? [])], own) }, wishes);
}

async function meet(
  { input, output, exitCode }: Server,
  { cwd, capabilities = able, initializationOptions }: Wishes,
): Promise<Editor> {
  const connection = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
  const [messages, faults]: [string[], unknown[]] = [[], []];
  connection.onError(([error]) => void faults.push(error));
  const told: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void messages.push(message));
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    told.push(params);
    for (const look of waiting) look();
  });
  connection.listen();
  const rootUri = pathToFileURL(cwd).href;
  const server = await connection.sendRequest(InitializeRequest.type, {
    ...{ processId: process.pid, rootUri, capabilities, initializationOptions },
    workspaceFolders: [{ uri: rootUri, name: "drafts" }],
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const published: Editor["published"] = (uri, version) =>
    new Promise((resolve) => {
      const look = () => {
        const found = told.findLast((one) => one.uri === uri && (one.version ?? null) === version);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const tell = (promise: Promise<void>) => void promise.catch((error) => faults.push(error));
  return {
    ...{ server, input, connection, messages, faults, published, exitCode },
    open(name, text, languageId = "plaintext") {
      const uri = name.includes(":") ? name : `${rootUri}/${name}`;
      const textDocument = { uri, languageId, version: 1, text };
      tell(connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument }));
      return uri;
    },
    change(uri, version, changes) {
      const contentChanges = changes.map((one) => one as { range: Range; text: string });
      const params = { textDocument: { uri, version }, contentChanges };
      tell(connection.sendNotification(DidChangeTextDocumentNotification.type, params));
    },
    close(uri) {
      tell(connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }));
    },
    diagnostics: async (uri, version = 1) => (await published(uri, version)).diagnostics,
    async hover(uri, position) {
      const hover: Hover | null = await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      return hover === null ? null : (hover.contents as MarkupContent).value;
    },
    async actions(uri, range, only) {
      const context = { diagnostics: [], ...(only === undefined ? {} : { only: [...only] }) };
      return ((await connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context })) ??
        []) as CodeAction[];
    },
    async shutdown() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      return exitCode;
    },
  };
}

/** The text after an action, as an editor would have it. */
export function applied({ edit }: CodeAction, text: string): string {
  const [change] = edit!.documentChanges ?? [];
  const edits = (change as { edits: TextEdit[] }).edits;
  return TextDocument.applyEdits(TextDocument.create("file:///a", "plaintext", 1, text), edits);
}
