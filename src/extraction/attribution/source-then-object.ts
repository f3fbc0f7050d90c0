/**
 * The source, a verb, and a noun group as content: "He praised the rescuers", "The office has recorded 1,900 casualties",
 * "The ministry put the toll at 40".
 *
 * Not here: a clause as content (source-then-content).
 */
import { behindTimes } from "../telling/adjuncts.ts";
import { type CueSite, defineAttributionRule, type TokenRange } from "../telling/attribution-rule.ts";
import { clauseLimit } from "../telling/clause-limit.ts";
import { contentEnd, isStop, throughQuote } from "../telling/content.ts";
import { cueForms } from "../telling/cue-verbs.ts";
import { documentNouns } from "../telling/source-nouns.ts";
import { phraseBeginningAt } from "../telling/source-phrase.ts";
import { firstSubjectOf, subjectBefore } from "../telling/subject.ts";
import { opensPhrase, verbGroupAt } from "../telling/verb-group.ts";

export const sourceThenObject = defineAttributionRule({
  name: "source-then-object",
  cues: "verb",
  read(site) {
    const { cue, at } = site;
    const { tokens } = site.sentence;
    const group = cue?.verb.takesObject ? verbGroupAt(tokens, at, cue) : null;
    if (!group || group.isPassive) return undefined;
    const subject = subjectBefore(site.sentence, group.first);
    const named = subject ?? borrowedSubject(site, group.first, group.isInfinitive || cue!.forms.has("gerund"));
    if (!named || isStop(tokens[group.last + 1])) return undefined;
    // "rejected [on Monday] the claim"
    const first = group.last > group.main ? group.last + 1 : behindTimes(site.sentence, group.last + 1);
    if (isStop(tokens[first])) return undefined;
    if (!suitsVerb(site, cue!.verb.lemma, named, first)) return undefined;
    if (first === group.main + 1 && opensPhrase(tokens, first)) return undefined;
    const end = throughQuote(site, objectEnd(site, first, subject?.isRelative === true));
    if (end <= tokens[first]!.start) return undefined;
    return {
      source: { first: named.first, last: named.last },
      ...(subject?.isRelative && subject.head && { namedAt: subject.head }),
      cue: { first: group.first, last: group.last },
      content: [[tokens[first]!.start, end]],
      stance: cue!.verb.stance,
      isNegated: group.isNegated,
    };
  },
});

/** "see her [as] a threat"; only polls and papers show a thing without a clause; "to" opens an infinitive. */
function suitsVerb({ sentence }: CueSite, lemma: string, named: TokenRange, first: number): boolean {
  const { tokens } = sentence;
  if (/^(?:see|cast)$/.test(lemma))
    return tokens.some(({ lower }, i) => i > first && i < first + farthestAs && lower === "as");
  if (/^(?:show|find)$/.test(lemma))
    return tokens.slice(named.first, named.last + 1).some(({ lower }) => documentNouns.has(lower));
  // "called him divisive", not "a group called Lund"; "told reporters", "people briefed on it" have no content.
  if (lemma === "call") {
    const called = phraseBeginningAt(sentence, first);
    const next = tokens[(called?.last ?? first) + 1];
    const isNamed = tokens[first - 1]!.lower === "called" && /^\p{Lu}/u.test(tokens[first]!.exact);
    return !isNamed || (next !== undefined && !isStop(next) && !/^(?:ADP|CCONJ|AUX|VERB)$/.test(next.pos));
  }
  return !/^(?:tell|brief|inform|notify|assure|remind)$/.test(lemma) && tokens[first]!.lower !== "to";
}

const farthestAs = 10;

/** "… and praised", "sought to defend", ", praising": the subject of the verb before. */
function borrowedSubject({ sentence, earlier }: CueSite, before: number, isDependent: boolean): TokenRange | undefined {
  const link = sentence.tokens[before - 1]?.lower ?? "";
  if (!isDependent && !/^(?:and|but|or|then|,)$/.test(link)) return undefined;
  if (before === 0) return subjectBehindComma(sentence);
  const latest = earlier.findLast(({ source, cue }) => source !== null && cue.first < before);
  return latest?.source ?? firstSubjectOf(sentence, before) ?? undefined;
}

/** "Rejecting the claim, [the general] said": who rejects stands behind the comma. */
function subjectBehindComma(sentence: CueSite["sentence"]): TokenRange | undefined {
  const comma = sentence.tokens.findIndex(({ exact }) => exact === ",");
  const subject = comma > 0 ? phraseBeginningAt(sentence, comma + 1) : null;
  return subject ? { first: subject.first, last: subject.last } : undefined;
}

/** Up to a comma that opens a new clause, or another verb of the same subject: "described the scene[ and found …]", "[, saying …]". */
function objectEnd(site: CueSite, first: number, isRelative: boolean): number {
  const { tokens } = site.sentence;
  const limit = clauseLimit(site, first, contentEnd(site, first), isRelative);
  for (let i = first + 1; i < tokens.length && tokens[i]!.start < limit; i++) {
    const next = tokens[i + 1];
    const { lower } = tokens[i]!;
    const isNewClause =
      lower === "," && next && /^(?:and|but|while|who|which|as|when|though|although)$/.test(next.lower);
    const isOwnWord = lower === "," && next?.pos === "VERB" && cueForms.get(next.lower)?.forms.has("gerund");
    const isNewVerb =
      (lower === "and" || lower === "but") &&
      next?.pos === "VERB" &&
      /ed$|t$|ade$|^(?:spoke|gave|saw|knew|wrote)$/.test(next.lower);
    if (isNewClause || isNewVerb || isOwnWord) return tokens[i - 1]!.end;
  }
  return limit;
}
