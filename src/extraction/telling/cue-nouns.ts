/**
 * The nouns that report, and verbs of seeming: "the ministry's claim that …", "cast doubt on the figure".
 *
 * Not here: verbs of reporting (cue-verbs.ts), nouns that name a source (source-nouns.ts).
 */
export const claimNouns = new Set(
  `claim claims allegation allegations assertion assertions accusation accusations statement statements warning warnings
  suggestion belief view views estimate estimates promise promises pledge pledges vow vows call calls demand demands denial
  denials fear fears hope hopes concern concerns prediction predictions argument arguments announcement decision plan plans
  criticism endorsement opposition attack attacks remark remarks comment comments contention conclusion request requests
  proposal proposals insistence admission acknowledgment acknowledgement confirmation threat threats complaint complaints
  report reports declaration idea opinion rejection refusal count counts tally tallies figure figures toll tolls total totals
  number numbers words`.split(/\s+/),
);

/** Adjectives of what somebody holds, fears or hopes. */
export const mindAdjectives = new Set(
  "worried concerned confident optimistic pessimistic hopeful convinced certain sure afraid skeptical sceptical doubtful adamant angry upset proud glad happy unhappy alarmed nervous excited wary dismissive critical supportive aware unaware grateful determined eager willing unwilling reluctant".split(
    " ",
  ),
);

/** Nouns of a stand that may be nobody's: "criticism of the plan". */
export const unownedNouns = new Set(
  "criticism concern concerns question questions doubts fears speculation calls hopes opposition support praise outrage anger suspicion suspicions skepticism rumors rumours".split(
    " ",
  ),
);

/** Verbs that tell the text's own inference. */
export const seemingVerbs = new Set(["seem", "seems", "seemed", "appear", "appears", "appeared"]);

export const doubtNouns = new Set(["scorn", "doubt", "doubts", "ridicule", "contempt"]);
