/** What the editor at the other end can show and do, as it says at the beginning. */
import { type ClientCapabilities, MarkupKind } from "vscode-languageserver";
import { type Markup, markdown, plain } from "./markup.ts";

export interface EditorAbilities {
  /** Other places beside a diagnostic. */
  readonly isRelatedShown: boolean;
  /** Refuses an edit that is for another version of a document. */
  readonly areVersionsHeeded: boolean;
  readonly markup: Markup;
  /** Answers what its user set. */
  readonly isSettingAsked: boolean;
  readonly doesTellSettings: boolean;
  /** Tells when a file changes that is not open. */
  readonly doesWatchFiles: boolean;
}

export function abilitiesOf({ textDocument, workspace }: ClientCapabilities): EditorAbilities {
  return {
    isRelatedShown: textDocument?.publishDiagnostics?.relatedInformation ?? false,
    areVersionsHeeded: workspace?.workspaceEdit?.documentChanges ?? false,
    markup: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ? markdown : plain,
    isSettingAsked: workspace?.configuration ?? false,
    doesTellSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    doesWatchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
  };
}
