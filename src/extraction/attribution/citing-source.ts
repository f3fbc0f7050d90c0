/**
 * One source relays another: "The agency, citing the ministry, said …", "The office cited the prosecutor for 103 children killed",
 * "CNN quoted a witness as saying …".
 *
 * Not here: whom it was told ("told Reuters"), which the other rules keep as the listener.
 */
import {
  type AttributionReading,
  type CueSite,
  defineAttributionRule,
  type TokenRange,
} from "../telling/attribution-rule.ts";
import { contentBefore, contentEnd, throughQuote } from "../telling/content.ts";
import { phraseBeginningAt, subjectBefore } from "../telling/subject.ts";
import { verbGroupAt } from "../telling/verb-group.ts";

export const citingSource = defineAttributionRule({
  name: "citing-source",
  cues: "verb",
  read(site) {
    const { cue, at } = site;
    const { tokens } = site.sentence;
    if (!cue || !/^(?:cite|quote)$/.test(cue.verb.lemma)) return undefined;
    const group = verbGroupAt(tokens, at, cue);
    const phrase = group && !group.isPassive ? phraseBeginningAt(site.sentence, group.last + 1) : null;
    if (!group || !phrase) return undefined;
    const source = { first: phrase.first, last: beforeFor(site, phrase) };
    const read = (
      content: AttributionReading["content"],
      relay: AttributionReading["relayedBy"],
    ): AttributionReading => ({
      source: { first: source.first, last: source.last },
      cue: { first: group.first, last: group.last },
      content,
      stance: "asserts",
      ...(relay && { relayedBy: relay }),
    });
    const subject = subjectBefore(site.sentence, group.first);
    const next = tokens[source.last + 1];
    if (
      next?.lower === "for" ||
      (next?.lower === "as" && /^(?:saying|telling)$/.test(tokens[source.last + 2]?.lower ?? ""))
    ) {
      const first = source.last + (next.lower === "for" ? 2 : 3);
      if (!tokens[first]) return undefined;
      const end = throughQuote(site, contentEnd(site, first));
      return end > tokens[first].start ? read([[tokens[first].start, end]], subject ?? undefined) : undefined;
    }
    if (cue.verb.lemma !== "cite" || !cue.forms.has("gerund")) return undefined;
    const content = contentOfSentence(site, group.first - 1);
    return content && read(content, undefined);
  },
});

/** "the prosecutor's office [for 103 children]": the number is what it is cited for. */
function beforeFor({ sentence: { tokens } }: CueSite, { first, last }: TokenRange): number {
  for (let i = first + 1; i <= last; i++)
    if (tokens[i]!.lower === "for" && /^(?:NUM|ADJ|ADV|DET)$/.test(tokens[i + 1]!.pos)) return i - 1;
  return last;
}

/** What the citing sentence reports: the content of its other attribution, else all that stands before. */
function contentOfSentence(site: CueSite, before: number): AttributionReading["content"] | undefined {
  const outer = site.earlier.findLast(({ cue }) => cue.first < before);
  if (outer) return outer.content;
  const { tokens } = site.sentence;
  if (!tokens.some(({ pos }, i) => i < before && (pos === "VERB" || pos === "AUX"))) {
    const first = tokens.findIndex(({ exact }, i) => i > site.at && exact === ",") + 1;
    return first > 0 && tokens[first] ? [[tokens[first].start, contentEnd(site, first)]] : undefined;
  }
  const content = contentBefore(site, before);
  return content && [content];
}
