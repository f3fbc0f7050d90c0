/**
 * Outcome words in another sense: robbers who "fled the scene" are not displaced, names that "were not released" and
 * patients "released from the hospital" are not rescued, men who "pulled out guns" were not pulled out, guests "told to leave
 * the party" are not evacuated.
 */
import type { Token } from "../../text/sentence.ts";
import type { Outcome } from "../outcome.ts";

const offenders =
  /^(?:suspects?|gunm[ae]n|shooters?|robbers?|attackers?|assailants?|burglars?|thie(?:f|ves)|killers?|culprits|perpetrators|kidnappers?|intruders?|muggers?|bandits)$/;
/** What one flees on foot or by car is the scene of a crime. */
const getaway =
  /^(?:(?:from |out of )?(?:the |that )?(?:scene|store|bank|shop|building|apartment|house|bar|club|parking|room|restaurant|area)\b|on foot|in (?:a|an|the|his|their)\b|into\b|through\b|toward|before (?:police|officers|deputies)|from (?:police|officers|deputies|prison|jail|custody)|prison|jail|when (?:police|officers)|after (?:the )?(?:shooting|robbery|crash|stabbing|shots)|together\b|[.,]?$)/;
const crime =
  /\b(?:police|officers?|deput(?:y|ies)|sheriff|suspects?|gun\w*|shot|shots|shooting|rob\w+|stabb\w+|arrest\w*|burglar\w*)\b/;
const told = /^(?:names?|identit(?:y|ies)|ages?|photos?|pictures?|images|descriptions?|details|conditions?)$/;

/** Whether the outcome behind the group that ends before token `from` is told in another sense. */
export function isOtherSense(tokens: readonly Token[], from: number, outcome: Outcome): boolean {
  if (outcome.measure === "displaced") return isGetaway(tokens, from, outcome);
  if (outcome.measure === "rescued") return isNoRescue(tokens, from, outcome);
  if (outcome.measure === "injured") return isIllness(tokens, outcome) || isUnreal(tokens, outcome);
  if (outcome.measure === "missing") return offList.test(words(tokens, outcome.last + 1, outcome.last + 5));
  // "told to leave the party"
  if (outcome.measure === "evacuated" && tokens[outcome.last]!.lower === "leave")
    return (
      isExpelled(tokens, outcome) ||
      /^(?:(?:the|a|an|his|her|that) )?(?:\w+ )?(?:party|bar|club|nightclub|store|restaurant|game|meeting|scene)\b/.test(
        words(tokens, outcome.last + 1, outcome.last + 5),
      )
    );
  return false;
}

/** "treated for malaria", "hospitalised with the flu": cases of an illness are no toll. */
function isIllness(tokens: readonly Token[], { first, last }: Outcome): boolean {
  return illness.test(words(tokens, first, last + 5));
}
const illness =
  /\b(?:for|with|of) (?:\w+ )?(?:malaria|cholera|cancer|flu|influenza|covid\S*|coronavirus|measles|ebola|dengue|mpox|diabetes|depression|addiction|tuberculosis|typhoid|pneumonia|anxiety|infertility|obesity|alcoholism|hepatitis|hiv|aids|infections?|disease|disorders?|virus|disease|tumou?rs?)\b/;

/** Players "on injured reserve", patients who "would have to be treated". */
const isUnreal = (tokens: readonly Token[], { first, last }: Outcome) =>
  /^(?:reserve|list)$/.test(tokens[last + 1]?.lower ?? "") ||
  /\b(?:(?:would|will|could) (?:have to|need to)|can|could) be$/.test(words(tokens, first - 4, first));
/** "missing from the squad" */
const offList =
  /^from (?:the|their|his|her|its) (?:\w+ )?(?:rota|list|register|roll|payroll|line-up|lineup|squad|team|ballot|photo|agenda|market|debate)\b/;

/** Diplomats "ordered to leave the country" are expelled. */
const isExpelled = (tokens: readonly Token[], { last }: Outcome) =>
  tokens[last + 1]?.pos === "PROPN" || /^(?:the country|office)\b/.test(words(tokens, last + 1, last + 3));

function isGetaway(tokens: readonly Token[], from: number, { first, last }: Outcome): boolean {
  if (!/^(?:fled|flee|fleeing)$/.test(tokens[last]!.lower)) return false;
  if (offenders.test(tokens[from - 1]?.lower ?? "")) return true;
  return getaway.test(words(tokens, last + 1, last + 5)) && crime.test(words(tokens, first - 25, last + 20));
}

function isNoRescue(tokens: readonly Token[], from: number, { first, last }: Outcome): boolean {
  const next = tokens[last + 1];
  if (/^pulled/.test(tokens[first]!.lower))
    return !isPassive(tokens, from, first) && /^(?:DET|NOUN|NUM|PRON|PROPN)$/.test(next?.pos ?? "");
  // Victims of a shooting who survived were hurt, not rescued.
  if (tokens[last]!.lower === "survived")
    return (
      /^victims?$/.test(tokens[from - 1]?.lower ?? "") ||
      /\b(?:injuries|wounds|burns)\b/.test(words(tokens, last + 1, last + 4))
    );
  if (!/^(?:released|freed)$/.test(tokens[last]!.lower)) return false;
  const between = words(tokens, from, first);
  if (/\b(?:not|n't|never|yet to be)\b/.test(between)) return true;
  if (/\btreated and$/.test(between) || /^(?:inmates|convicts)$/.test(tokens[from - 1]?.lower ?? "")) return true;
  if (
    /^(?:from|on) (?:the |a )?(?:\w+ )?(?:hospitals?|bail|bond|parole|jail)\b|^without charges?\b|^pending\b|^under (?:investigation|caution)\b/.test(
      words(tokens, last + 1, last + 6),
    )
  )
    return true;
  if (tokens.slice(Math.max(0, from - 8), from).some(({ lower }) => told.test(lower))) return true;
  const around = words(tokens, first - 25, last + 20);
  return inCare.test(around) && !held.test(around);
}
/** "Two were released and one is still in hospital": patients, or suspects, unless hostages are told of. */
const inCare =
  /\b(?:hospitals?|medical|treated|condition|wounded|injured|hurt|bail|bond|custody|arrest\w*|jail|questioned)\b/;
const held =
  /\b(?:hostages?|captives?|kidnap\w*|abduct\w*|captors?|rebels?|prisoners?|militants?|guerrillas?|swap|ransom)\b/;

function isPassive(tokens: readonly Token[], from: number, first: number): boolean {
  return tokens.slice(from, first).some(({ pos }) => pos === "AUX");
}

const words = (tokens: readonly Token[], first: number, end: number) =>
  tokens
    .slice(Math.max(0, first), end)
    .map(({ lower }) => lower)
    .join(" ");
