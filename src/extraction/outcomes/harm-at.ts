/**
 * Harm told in several words: "suffered gunshot wounds", "were rushed to area hospitals", "were hit by bullets",
 * "are recovering from burns", "in a murder-suicide".
 *
 * Not here: harm told in a word, "wounded", "hospitalized" (outcome-phrases.ts); what becomes of patients (patient-at.ts).
 */
import type { Token } from "../../text/sentence.ts";
import { wordsBetween } from "../../text/words-between.ts";
import type { Outcome } from "../outcome.ts";
import { patientAt } from "./patient-at.ts";

const wounds = /^(?:injur(?:y|ies)|wounds?|burns|fractures)$/;
const suffering = /^(?:suffer(?:s|ed|ing)?|sustain(?:s|ed|ing)?|receiv(?:ed|ing)|with|have|has|had|recovering)$/;
const moved =
  /^(?:taken|rushed|transported|airlifted|flown|sent|brought|driven|conveyed|transferred|carried|admitted)$/;
const hospital = /^(?:hospitals?|infirmary|clinics?)$/;
const struck = /^(?:hit|struck|grazed)$/;
const fired = /^(?:gunfire|bullets?|gunshots?|shrapnel|shots?|pellets|crossfire|rounds)$/;
const bodyParts =
  /^(?:legs?|foot|feet|head|chest|back|arms?|hands?|shoulder|neck|stomach|abdomen|face|hip|buttocks?|thigh|knee|torso|side)$/;

/** The injury, or the death that followed in hospital, that begins at token `i`; `isNamed`: a noun says who they are. */
export function harmAt(tokens: readonly Token[], i: number, isNamed = true): Outcome | undefined {
  const word = tokens[i]!.lower;
  if (suffering.test(word)) {
    const suffered = sufferedAt(tokens, i);
    if (suffered !== undefined) return suffered;
  }
  if (moved.test(word)) return takenToHospitalAt(tokens, i);
  if (struck.test(word)) return struckAt(tokens, i);
  const patient = patientAt(tokens, i);
  if (patient !== undefined) return injury(i, patient);
  if (word === "in") return inMurderSuicideAt(tokens, i);
  // "two other victims are expected to survive"; "all four are" only takes up again those told before.
  if (word === "expected" && isNamed && /^to (?:survive|recover|live)$/.test(wordsBetween(tokens, i + 1, i + 3)))
    return injury(i, i + 2);
  return undefined;
}

function injury(first: number, last: number): Outcome {
  return { measure: "injured", first, last, isActive: false, isAfter: true, isCounted: false, isJoint: false };
}

/** "suffered gunshot wounds", "sustained non-life-threatening injuries", "have bullet wounds". */
function sufferedAt(tokens: readonly Token[], i: number): Outcome | undefined {
  if (tokens[i]!.lower === "recovering" && tokens[i + 1]?.lower !== "from") return undefined;
  for (let last = i + 1; last < i + 7 && last < tokens.length; last++) {
    const { lower, pos, exact } = tokens[last]!;
    if (wounds.test(lower)) return injury(i, last);
    // "have died of their injuries"
    if (pos === "VERB" && /^ha(?:ve|s|d)$/.test(tokens[i]!.lower)) return undefined;
    if ((pos === "PUNCT" && exact !== ",") || /^(?:no|any|without)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** "taken to an area hospital", "flown to Saint Mary's trauma center"; "…, where they died" is a death. */
function takenToHospitalAt(tokens: readonly Token[], i: number): Outcome | undefined {
  if (tokens[i - 1]?.lower === "be" && tokens[i - 2]?.lower === "to") return undefined;
  let to = i + 1;
  while (to < i + 4 && tokens[to] !== undefined && tokens[to]!.lower !== "to") to++;
  if (tokens[to]?.lower !== "to") return undefined;
  for (let last = to + 1; last < to + 9 && last < tokens.length; last++) {
    if (isHospital(tokens, last))
      return isPrecaution(tokens, last) ? undefined : (diedAt(tokens, i, last) ?? injury(i, last));
    if (
      !/^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(tokens[last]!.pos) &&
      !/^(?:of|and|nearby|'s)$/.test(tokens[last]!.lower)
    )
      return undefined;
  }
  return undefined;
}

/** "hospitals", "a trauma center", "the emergency room". */
function isHospital(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const { lower } = tokens[at]!;
  // "Mercy Hospital Trauma Center" is told to its end.
  if (hospital.test(lower)) return !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? "");
  return /^(?:medical|trauma|burn|health|emergency)$/.test(before) && /^(?:cent(?:er|re)s?|unit|room)$/.test(lower);
}

const isPrecaution = (tokens: readonly Token[], hospitalAt: number) =>
  /\b(?:precaution\w*|observation|evaluat\w+)\b/.test(wordsBetween(tokens, hospitalAt + 1, hospitalAt + 6));

/** ", where they were pronounced dead". */
function diedAt(tokens: readonly Token[], first: number, hospitalAt: number): Outcome | undefined {
  const behind = wordsBetween(tokens, hospitalAt + 1, hospitalAt + 9);
  const died =
    /^(?:, )?where (?:they|both|all|he|she)(?: \w+)?(?: (?:was|were))?(?: \w+)? (?:died|dead|pronounced|declared|succumbed)\b/.exec(
      behind,
    );
  if (died === null) return undefined;
  return { ...injury(first, hospitalAt + died[0].split(" ").length), measure: "killed" };
}

/** "hit by stray bullets", "struck in the leg", "grazed in a drive-by shooting", "hit and taken to a hospital". */
function struckAt(tokens: readonly Token[], i: number): Outcome | undefined {
  const link = tokens[i + 1]?.lower;
  if (link === "and") return moved.test(tokens[i + 2]?.lower ?? "") ? takenToHospitalAt(tokens, i + 2) : undefined;
  if (link !== "by" && link !== "in") return isStruckByFire(tokens, i) ? injury(i, i) : undefined;
  for (let last = i + 2; last < i + 7 && last < tokens.length; last++) {
    const { lower, pos } = tokens[last]!;
    if (fired.test(lower)) return injury(i, last);
    if (link === "in" && (bodyParts.test(lower) || /^(?:shooting|drive-by)$/.test(lower))) return injury(i, last);
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(pos)) return undefined;
  }
  return undefined;
}

/** "shots rang out and five people were struck": the fire is told around it. */
function isStruckByFire(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.pos !== "AUX" || !/^(?:PUNCT|ADV|SCONJ|undefined)$/.test(String(tokens[i + 1]?.pos))) return false;
  return tokens
    .slice(Math.max(0, i - 25), i + 15)
    .some(({ lower }) => fired.test(lower) || /^(?:shooting|shooter|gunman|gunmen|fired|firing)$/.test(lower));
}

/** "three people in an apparent murder-suicide": all of them died. */
function inMurderSuicideAt(tokens: readonly Token[], i: number): Outcome | undefined {
  for (let last = i + 1; last < i + 5 && last < tokens.length; last++) {
    const { lower, pos } = tokens[last]!;
    if (lower === "murder-suicide" && !/^(?:attempts?|plot|plan|threats?)$/.test(tokens[last + 1]?.lower ?? ""))
      return { ...injury(i, last), measure: "killed" };
    if (!/^(?:DET|ADJ|ADV)$/.test(pos) || /^(?:attempted|failed)$/.test(lower)) return undefined;
  }
  return undefined;
}
