/**
 * Fates told in several words that are not fixed: "trampled to death", "fell to their deaths", "lost a leg",
 * "went to hospital with broken bones", "are receiving treatment".
 *
 * Not here: fixed wordings (outcome-phrases.ts), hospitals and bullets (harm-at.ts).
 */
import type { MeasureName } from "../../domain/measures.ts";
import type { Token } from "../../text/sentence.ts";
import { wordsBetween } from "../../text/words-between.ts";
import type { Outcome } from "../outcome.ts";

const deadly = /^to (?:death|(?:their|his|her) (?:own )?deaths?)$/;
const bodyPart =
  /^(?:legs?|arms?|limbs?|f(?:oo|ee)t|hands?|fingers?|eyes?|eyesight|sight|ankles?|knees?|wrists?|ribs?|collarbones?|skulls?|spines?|hips?|shoulders?|noses?|backs?|teeth)$/;
const breaking =
  /^(?:lost|losing|broke|broken|breaking|fractured|fracturing|twisted|twisting|sprained|spraining|injured|dislocated|cut|burned|burnt)$/;
const hurts =
  /^(?:fractures?|injur(?:y|ies)|burns|bruises|cuts|concussions?|gashes|lacerations|bones|wounds|hypothermia|frostbite|breathing|smoke|shock)$/;
const care = /^(?:care|treatment|attention|aid|help)$/;

interface Fate {
  readonly measure: MeasureName;
  readonly last: number;
}

/** The fate that begins at token `i`. */
export function fateAt(tokens: readonly Token[], i: number): Outcome | undefined {
  const fate = deathAt(tokens, i) ?? brokenAt(tokens, i) ?? inCareAt(tokens, i);
  return fate && { ...fate, first: i, isActive: false, isAfter: true, isCounted: false, isJoint: false };
}

/** "crushed to death", "fell 40 metres to their deaths". */
function deathAt(tokens: readonly Token[], i: number): Fate | undefined {
  if (tokens[i]!.pos !== "VERB") return undefined;
  for (let to = i + 1; to < i + 5 && to < tokens.length; to++) {
    if (tokens[to]!.lower === "to") {
      const isDeath = [to + 1, to + 2, to + 3].find((last) => deadly.test(wordsBetween(tokens, to, last + 1)));
      return isDeath === undefined ? undefined : { measure: "killed", last: isDeath };
    }
    if (!/^(?:NUM|NOUN|ADV|ADP|DET)$/.test(tokens[to]!.pos)) return undefined;
  }
  return undefined;
}

/** "lost a leg", "twisted his knee", "broke both arms". */
function brokenAt(tokens: readonly Token[], i: number): Fate | undefined {
  if (!breaking.test(tokens[i]!.lower)) return undefined;
  const at = /^(?:a|an|his|her|their|one|both|two)$/.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  return at > i + 1 && bodyPart.test(tokens[at]?.lower ?? "") ? { measure: "injured", last: at } : undefined;
}

/** "went to hospital with broken bones", "walked away with cuts", "are receiving treatment", "were being treated". */
function inCareAt(tokens: readonly Token[], i: number): Fate | undefined {
  const { lower } = tokens[i]!;
  const ward =
    lower === "went"
      ? /^went to (?:the |a |an )?(?:\S+ ){0,2}?(?:hospital|emergency room|clinic)\b/.exec(
          wordsBetween(tokens, i, i + 6),
        )
      : null;
  if (ward !== null) return { measure: "injured", last: i + ward[0].split(" ").length - 1 };
  if (lower === "with" || lower === "for") {
    const isMoved = /^(?:hospitals?|clinic|away|escaped|hospitali[sz]ed|admitted)$/.test(tokens[i - 1]?.lower ?? "");
    const last = isMoved ? hurtBehind(tokens, i + 1) : undefined;
    return last === undefined ? undefined : { measure: "injured", last };
  }
  if (/^(?:receiv(?:ing|ed)|need(?:ing|ed)?|requir(?:ing|ed)|sought)$/.test(lower)) {
    const end = [i + 1, i + 2, i + 3].find((at) => care.test(tokens[at]?.lower ?? ""));
    const isOfBody =
      end !== undefined && /\b(?:hospital|medical|treatment|care)\b/.test(wordsBetween(tokens, i, end + 1));
    return isOfBody ? { measure: "injured", last: end } : undefined;
  }
  return lower === "treated" && isInCare(tokens, i) ? { measure: "injured", last: i } : undefined;
}

/** "are being treated", "were treated by medics"; not "were treated unfairly", "would have to be treated". */
function isInCare(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower;
  const next = tokens[i + 1];
  if (before !== "being" && before !== "were" && before !== "was") return false;
  if (before === "being" && !/^(?:as|like|to|with|un\w+|well|badly)$/.test(next?.lower ?? "")) return true;
  return (
    /^(?:at|by|in|on)$/.test(next?.lower ?? "") &&
    /\b(?:hospital|medics|paramedics|doctors|scene|clinic|spot)\b/.test(wordsBetween(tokens, i + 2, i + 6))
  );
}

function hurtBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 4; at++) if (hurts.test(tokens[at]?.lower ?? "")) return at;
  return undefined;
}
