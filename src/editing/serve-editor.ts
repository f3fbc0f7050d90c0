/**
 * A language server for drafts: findings as they are written, what Tollbook reads in a figure, edits that mend.
 *
 *   const exitCode = await serveEditor(host)
 *
 * It speaks the Language Server Protocol over the two streams that it is handed, and writes nothing else into them.
 */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  PositionEncodingKind,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { actionKinds, actionsIn } from "./actions-in.ts";
import { BookBeside } from "./book-beside.ts";
import { connect } from "./connect.ts";
import type { EditingHost, EditorSettings } from "./editing-host.ts";
import { abilitiesOf, type EditorAbilities } from "./editor-abilities.ts";
import { hoverAt } from "./hover-at.ts";
import { OpenDrafts } from "./open-drafts.ts";
import { pathOf } from "./path-of.ts";
import { SettingsInForce } from "./settings-in-force.ts";

/** Until the editor ends it, or is gone. The exit code is the protocol's: 0 after a shutdown that was asked for, else 1. */
export async function serveEditor(host: EditingHost): Promise<number> {
  const { connection, ended } = connect(host);
  const session = new Session(host, connection);
  connection.listen();
  const exitCode = await ended;
  await session.end();
  connection.dispose();
  return exitCode;
}

class Session {
  readonly #host: EditingHost;
  readonly #connection: Connection;
  readonly #settings: SettingsInForce;
  readonly #book: BookBeside;
  readonly #drafts: OpenDrafts;
  readonly #told = new Set<string>();
  #abilities: EditorAbilities = abilitiesOf({});
  #folder: string | null = null;
  /** What is still under way then has nobody to tell. */
  #isOver = false;

  constructor(host: EditingHost, connection: Connection) {
    this.#host = host;
    this.#connection = connection;
    const tell = (message: string) => this.#tellOnce(message);
    this.#settings = new SettingsInForce(host, tell);
    this.#book = new BookBeside(host, tell);
    this.#drafts = new OpenDrafts({
      ...{ connection, book: this.#book },
      settingsIn: (folder) => this.#settingsIn(folder),
      isRelatedShown: () => this.#abilities.isRelatedShown,
      report: (error) => this.#report(error),
    });
    this.#answer();
  }

  async end(): Promise<void> {
    this.#isOver = true;
    this.#drafts.end();
    await this.#book.close();
  }

  #answer(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#begin(params));
    connection.onInitialized(() => void this.#ask().catch((error) => this.#report(error)));
    connection.onDidChangeConfiguration(({ settings }) => void this.#takeSettings(settings));
    connection.onDidChangeWatchedFiles(() => this.#drafts.checkAll());
    connection.onHover(async ({ textDocument: { uri }, position }) => {
      const inspection = await this.#drafts.inspection(uri);
      return inspection && hoverAt(inspection, position, this.#abilities.markup);
    });
    connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
      const inspection = await this.#drafts.inspection(uri);
      return inspection && actionsIn(inspection, { range, context }, this.#abilities);
    });
  }

  #begin({ capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams): InitializeResult {
    this.#abilities = abilitiesOf(capabilities);
    const root = workspaceFolders?.[0]?.uri ?? rootUri;
    this.#folder = root ? pathOf(root) : null;
    this.#settings.take("beginning", initializationOptions);
    return {
      serverInfo: { name: "tollbook", version: this.#host.version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: actionKinds },
      },
    };
  }

  /** What may only be asked once the editor is ready. */
  async #ask(): Promise<void> {
    const { client } = this.#connection;
    const { doesTellSettings, doesWatchFiles } = this.#abilities;
    await Promise.all([
      doesTellSettings ? client.register(DidChangeConfigurationNotification.type, { section: "tollbook" }) : null,
      doesWatchFiles
        ? client.register(DidChangeWatchedFilesNotification.type, {
            watchers: [{ globPattern: `**/${this.#host.configurationName}` }],
          })
        : null,
      this.#takeSettings(null),
    ]);
  }

  /** `told`: what the editor hands over by itself; asked, it says what holds. */
  async #takeSettings(told: unknown): Promise<void> {
    try {
      const { workspace } = this.#connection;
      const given: unknown = this.#abilities.isSettingAsked ? await workspace.getConfiguration("tollbook") : told;
      if (this.#settings.take("workspace", given)) this.#drafts.checkAll();
    } catch (error) {
      this.#report(error);
    }
  }

  /** A configuration that is wrong is told, and drafts are checked as if there were none. */
  async #settingsIn(folder: string | null): Promise<EditorSettings> {
    const set = this.#settings.all;
    try {
      const chosen = await this.#host.severitiesIn(folder ?? this.#folder ?? this.#host.cwd);
      return { ...set, severities: { ...chosen, ...set.severities } };
    } catch (error) {
      this.#tellOnce(this.#host.explain(error));
      return set;
    }
  }

  #tellOnce(message: string): void {
    if (this.#isOver || this.#told.has(message)) return;
    this.#told.add(message);
    this.#connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      .catch((error) => this.#report(error));
  }

  #report(error: unknown): void {
    if (this.#isOver) return;
    this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
