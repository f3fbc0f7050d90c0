/**
 * The histories of planted articles, accounted for: what changed silently is told, and neither noted edits, nor newer
 * counts, nor trivial edits are.
 */
import { describe, expect, test } from "vitest";
import { accountForChanges, type CountedChange } from "../../src/reconciliation/account-for-changes.ts";
import { readNotes } from "../../src/reconciliation/read-notes.ts";
import { extractArticle } from "../../src/usecases/extract-document.ts";
import { noteWords } from "../../src/usecases/note-words.ts";
import { type PlantedArticle, type PlantedVersion, plantedArticles } from "./planted-versions.ts";
import { type ComparedStep, comparedSteps, isFound } from "./read-planted.ts";

const isSoak = process.env.TOLLBOOK_SOAK !== undefined;

interface Step extends ComparedStep {
  readonly silent: readonly CountedChange[];
}

/** What the versions do not say is nothing to extraction. */
const nothing = {
  ...{ embeds: [], language: "en", headline: null, authors: [], outlet: null, url: null, canonical: null },
  problems: [],
};

const steps = plantedArticles(isSoak ? 5_000 : 300, 2).flatMap(accounted);

/** Each step with the changes for which nothing accounts. */
function accounted(article: PlantedArticle): Step[] {
  const compared = comparedSteps(article);
  const versions = [compared[0]!.before, ...compared.map(({ after }) => after)];
  const states = versions.map((version, index) => {
    const { attributions: statements } = extractArticle({ ...nothing, ...version });
    const changes = index === 0 ? [] : counted(compared[index - 1]!);
    return { notes: readNotes({ ...version, statements }, noteWords), changes, hasPredecessorText: index > 0 };
  });
  const account = accountForChanges(states);
  return compared.map((step, index) => {
    const { changes } = states[index + 1]!;
    return { ...step, silent: changes.filter((_, at) => account.changes[index + 1]![at]!.by === "none") };
  });
}

function counted({ before, after, comparison }: ComparedStep): CountedChange[] {
  const measures = [before, after].map(({ figures }) => new Map(figures.map(({ id, measure }) => [id, measure])));
  return comparison.changes.map((change) => ({
    ...change,
    measure: change.after === null ? measures[0]!.get(change.before!)! : measures[1]!.get(change.after)!,
  }));
}

const ofKind = (kind: string) => steps.filter(({ version }) => version.kind === kind);
const share = (part: number, whole: number) => part / whole;

describe("what nothing accounts for", () => {
  test("is every silent edit", () => {
    const planted = ofKind("silent").flatMap((step) => step.version.planted.map((each) => ({ step, each })));
    const missed = planted.filter(({ step, each }) => !step.silent.some((change) => isFound(each, change)));
    expect(planted.length).toBeGreaterThan(200);
    expect(
      share(planted.length - missed.length, planted.length),
      told(missed.map(({ step }) => step)),
    ).toBeGreaterThanOrEqual(0.98);
  });

  test.each(["noted", "update", "trivial"])("is next to nothing of a step that is %s", (kind) => {
    const all = ofKind(kind);
    // A newer count may drop a figure without a word: that is planted, and silent.
    const alarms = all.filter(({ silent, version }) => silent.some((change) => !isPlantedSilent(version, change)));
    expect(all.length).toBeGreaterThan(50);
    expect(share(alarms.length, all.length), told(alarms)).toBeLessThanOrEqual(0.01);
  });
});

const isPlantedSilent = ({ planted }: PlantedVersion, change: CountedChange) =>
  planted.some((each) => !each.isUpdate && each.note === null && isFound(each, change));

/** What a failure shows. */
function told(alarms: readonly Step[]): string {
  return alarms
    .map(({ version, silent }) => {
      const notes = version.planted.map(({ note, sentences }) => `${sentences.join(" → ")}\n  ${note}`);
      const changes = silent.map(({ kind, slot, from, to }) => `  ${kind} ${slot}: ${from} → ${to}`);
      return [...notes, ...changes].join("\n");
    })
    .join("\n\n");
}
