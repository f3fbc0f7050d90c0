/**
 * The nouns that report: "the ministry's claim that …", "cast doubt on the figure".
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

export const doubtNouns = new Set(["scorn", "doubt", "doubts", "ridicule", "contempt"]);
