/**
 * The attribution rules in the order in which they are asked about a cue; the first that reads it names the attribution.
 */
import { accordingTo } from "./attribution/according-to.ts";
import { asToldBy } from "./attribution/as-told-by.ts";
import { askedAbout } from "./attribution/asked-about.ts";
import { attributedTo } from "./attribution/attributed-to.ts";
import { castsDoubt } from "./attribution/casts-doubt.ts";
import { citingSource } from "./attribution/citing-source.ts";
import { claimOfSource } from "./attribution/claim-of-source.ts";
import { clauseBeforeQuote } from "./attribution/clause-before-quote.ts";
import { colon } from "./attribution/colon.ts";
import { contentThenSource } from "./attribution/content-then-source.ts";
import { contentWhoseSource } from "./attribution/content-whose-source.ts";
import { estimateOfSource } from "./attribution/estimate-of-source.ts";
import { figureFromSource } from "./attribution/figure-from-source.ts";
import { saidOfSubject } from "./attribution/said-of-subject.ts";
import { sameSourceGoesOn } from "./attribution/same-source-goes-on.ts";
import { seemsOfSubject } from "./attribution/seems-of-subject.ts";
import { sourceCounts } from "./attribution/source-counts.ts";
import { sourceIsSure } from "./attribution/source-is-sure.ts";
import { sourceThenContent } from "./attribution/source-then-content.ts";
import { sourceThenObject } from "./attribution/source-then-object.ts";
import { sourceWantsTo } from "./attribution/source-wants-to.ts";
import type { AttributionRule } from "./telling/attribution-rule.ts";

export const attributionRules: readonly AttributionRule[] = [
  colon, // before clause-before-quote: a bare name binds closer than a subject
  clauseBeforeQuote, // colons are asked about by no rule behind it
  accordingTo, // prepositions are asked about by no other rule
  attributedTo, // before the other verbs: who is credited is the source, not what is said
  citingSource, // before the other verbs: what is cited is the source, not the one who cites
  askedAbout, // before said-of-subject and the active voice, which would take who was asked for who asked
  asToldBy, // before the active voice, which would take "As the radio reported, …" for a clause of time
  saidOfSubject, // before the active voice: in the passive the words before the verb are not the source
  contentWhoseSource, // before content-then-source: ", that Moscow disputes." has a relative pronoun
  contentThenSource, // before source-then-content, which would take ", he said, [in May]" for all that was said
  sourceWantsTo, // before source-then-content: "vowed to rebuild" is a wish, no statement
  sourceThenContent, // before same-source-goes-on: a verb's own subject wins over an earlier one
  sourceCounts, // behind source-then-content: "estimates that …" has a clause
  sameSourceGoesOn, // before source-then-object: a clause wins over the noun group that opens it
  sourceThenObject, // last of the verbs: any noun group would do
  seemsOfSubject, // verbs of seeming are asked about by no other rule
  sourceIsSure, // adjectives are asked about by no other rule
  castsDoubt, // nouns of doubt are asked about by no other rule
  estimateOfSource, // before claim-of-source: the number behind the verb is the content, not what follows "of"
  figureFromSource, // before claim-of-source, which would take "The claim was made" for a claim of nobody's
  claimOfSource, // the rest of the nouns
];
