/**
 * Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read.
 *
 * A file is named from the folder in which the command ran, %SRCROOT%, or by an address of its own where it was named by a whole path.
 */
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { BookEvidence } from "../../domain/finding.ts";
import { LineIndex } from "../../text/line-index.ts";
import { sourceEditOf } from "../../usecases/apply-edits.ts";
import {
  type CheckedDraft,
  type CheckFacts,
  isUnread,
  type PlacedFinding,
  type SourceRange,
  sourceRange,
} from "../../usecases/check-draft.ts";
import { describeBookEvidence } from "../../wording/describe-evidence.ts";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";
const root = "%SRCROOT%";

export function findingsSarif(drafts: readonly CheckedDraft[], checks: readonly CheckFacts[], version: string): string {
  const indexes = new Map(checks.map(({ name }, index) => [name, index]));
  const log = {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            ...{ name: "Tollbook", version, informationUri: "https://www.npmjs.com/package/tollbook" },
            rules: checks.map(({ name, summary, severity }) => ({
              ...{ id: name, shortDescription: { text: summary }, defaultConfiguration: { level: severity } },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: !drafts.some(isUnread),
            toolExecutionNotifications: drafts.flatMap(notificationsOf),
          },
        ],
        originalUriBaseIds: { [root]: { description: { text: "The folder in which the drafts were checked." } } },
        columnKind: "utf16CodeUnits",
        artifacts: drafts.map(({ place }) => ({ location: locationOf(place), roles: ["analysisTarget"] })),
        results: drafts.flatMap((draft, artifact) => resultsOf(draft, artifact, indexes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What could not be read in a draft. */
const notificationsOf = (draft: CheckedDraft) =>
  draft.problems.map(({ code, message, remedy }) => ({
    ...{ descriptor: { id: code }, level: isUnread(draft) ? "error" : "warning" },
    message: { text: `${message} ${remedy}` },
    locations: [{ physicalLocation: { artifactLocation: locationOf(draft.place) } }],
  }));

function resultsOf(draft: CheckedDraft, artifact: number, indexes: ReadonlyMap<string, number>) {
  const lines = new LineIndex(draft.source);
  const artifactLocation = { ...locationOf(draft.place), index: artifact };
  const placeOf = (at: SourceRange | null, exact: string) => ({
    physicalLocation: { artifactLocation, ...(at === null ? {} : { region: regionOf(at, exact) }) },
  });
  return draft.findings.map((finding) => ({
    ...{ ruleId: finding.rule, ruleIndex: indexes.get(finding.rule), level: finding.severity },
    message: { text: finding.message },
    locations: [placeOf(finding.at, finding.span.exact)],
    relatedLocations: finding.evidence.map((one, id) => {
      if (one.from === "book") return { id, ...inBook(one) };
      const range = draft.sourceOf(one.span);
      const at = range === null ? null : sourceRange(lines, range);
      return { id, ...placeOf(at, one.span.exact), message: { text: `beside “${one.span.exact}”` } };
    }),
    ...fixOf(draft, finding, lines, artifactLocation),
  }));
}

/** The words of the book; their place is the address of their article, where it has one. */
const inBook = (evidence: BookEvidence) => ({
  ...(evidence.url === null ? {} : { physicalLocation: { artifactLocation: { uri: evidence.url } } }),
  message: { text: `${describeBookEvidence(evidence)}: “${evidence.span.exact}”` },
});

function fixOf(draft: CheckedDraft, finding: PlacedFinding, lines: LineIndex, artifactLocation: object) {
  const edit = sourceEditOf(draft, finding);
  if (edit === null) return {};
  const { startLine, startColumn, endLine, endColumn } = regionOf(sourceRange(lines, edit), "");
  const deletedRegion = { startLine, startColumn, endLine, endColumn };
  const replacements = [{ deletedRegion, insertedContent: { text: edit.replacement } }];
  const description = { text: `Put in “${edit.replacement}”.` };
  return { fixes: [{ description, artifactChanges: [{ artifactLocation, replacements }] }] };
}

/** SARIF counts as editors do: from 1, the end column behind the last character. */
const regionOf = ({ line, column, endLine, endColumn }: SourceRange, exact: string) => ({
  ...{ startLine: line, startColumn: column, endLine, endColumn, snippet: { text: exact } },
});

function locationOf(place: string): { uri: string; uriBaseId?: string } {
  if (place === "-") return { uri: "stdin" };
  if (isAbsolute(place)) return { uri: pathToFileURL(place).href };
  // A "#" or "?" in a name would end the path of the address.
  return { uri: place.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/"), uriBaseId: root };
}
