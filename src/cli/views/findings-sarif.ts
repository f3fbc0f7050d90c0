/** Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read. */
import type { Finding } from "../../domain/finding.ts";
import type { CheckedDraft, CheckFacts, PlacedFinding, SourceRange } from "../../usecases/check-draft.ts";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

export function findingsSarif(drafts: readonly CheckedDraft[], checks: readonly CheckFacts[], version: string): string {
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
        columnKind: "utf16CodeUnits",
        artifacts: drafts.map(({ place }) => ({ location: { uri: uriOf(place) } })),
        results: drafts.flatMap((draft) => draft.findings.map((finding) => resultOf(draft, finding))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf({ place }: CheckedDraft, finding: PlacedFinding) {
  const { rule, severity, message, at, span, edit } = finding;
  const location = { uri: uriOf(place) };
  return {
    ...{ ruleId: rule, level: severity, message: { text: message } },
    locations: [
      {
        physicalLocation: { artifactLocation: location, ...(at === null ? {} : { region: regionOf(at, span.exact) }) },
      },
    ],
    relatedLocations: relatedTo(finding),
    ...(edit === null ? {} : { properties: { edit } }),
  };
}

/** What the finding rests on, in words; the place of words of the book is their article. */
const relatedTo = ({ evidence }: Finding) =>
  evidence.map((one, id) => ({
    ...{ id, message: { text: one.span.exact } },
    ...(one.from === "book" && one.url !== null ? { physicalLocation: { artifactLocation: { uri: one.url } } } : {}),
  }));

const regionOf = ({ line, column, endLine, endColumn }: SourceRange, exact: string) => ({
  ...{ startLine: line, startColumn: column, endLine, endColumn, snippet: { text: exact } },
});

const uriOf = (place: string) => (place === "-" ? "stdin" : encodeURI(place.replaceAll("\\", "/")));
