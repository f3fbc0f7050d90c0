/**
 * Whether a name in a sentence belongs to something larger that is no place: an organisation, an office, a person.
 * "Gaza" in "the Gaza Health Ministry", "Israel" in "Israel's army", "Ghent" in "the University of Ghent",
 * "Jordan" in "Jordan Peele".
 */
import type { Sentence, Token } from "../../text/sentence.ts";
import { areaNouns, directions, facilityNouns, organisationNouns } from "./place-words.ts";

const startsWithCapital = /^(?:(?:al|el|ad|an|ar|as|ash|at|az)[-‑])?\p{Lu}/u;
/** Words of three letters or fewer are place names only in capitals: "US", not "Us". */
const shortLowered = /^\p{Lu}\p{Ll}{1,2}$/u;

/** Whether a name may begin at this token. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = token.exact.charCodeAt(0);
  // Most tokens are lower-case words without a hyphen: they must cost next to nothing.
  if (code >= 97 && code <= 122 && token.exact.length > 3 && token.exact.charCodeAt(2) !== 45) return false;
  return startsWithCapital.test(token.exact);
}

export function mayStandForPlace({ exact, pos }: Token): boolean {
  if (pos === "PRON" || pos === "DET" || pos === "ADP" || pos === "NUM") return false;
  return exact.length > 3 || !shortLowered.test(exact) || pos === "PROPN";
}

/** Whether most words of the sentence begin with a capital, as in headlines and old newswire. */
export function isTitleCase({ tokens }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.exact.length < 4) continue;
    const code = token.exact.charCodeAt(0);
    if (code >= 48 && code <= 57) continue;
    words++;
    if (code >= 65 && code <= 90) capitals++;
  }
  return words > 2 && capitals > words * 0.75;
}

/** Whether the name at tokens `first` to `last` is part of a larger name, or only says whose an office or force is. */
export function isPartOfOtherName(sentence: Sentence, first: number, last: number, isTitled: boolean): boolean {
  const { tokens } = sentence;
  if (!isTitled && (followsName(tokens, first) || precedesName(tokens, last))) return true;
  return followsOffice(tokens, first, isTitled) || ownsOrganisation(tokens, last);
}

/** "BBC Russia", "Jack London"; but "Northern Gaza" and, at the head of a sentence, "Near Gaza". */
function followsName(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before?.pos !== "PROPN" || !isCapitalised(before)) return false;
  return !directions.has(before.lower) && !(before.exact.endsWith(".") && first === 1);
}

/** "Jordan Peele", "Sydney Morning Herald"; but "Aden Port" and "Kyiv Oblast". */
function precedesName(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1];
  if (after?.exact === "&") return true;
  if (!after || !isCapitalised(after)) return false;
  if (areaNouns.has(after.lower) || facilityNouns.has(after.lower)) return false;
  return after.pos === "PROPN" || after.pos === "NOUN" || after.pos === "ADJ";
}

/** "University of Ghent", "the president of Ukraine"; but "the Port of Aden" and "the town of Kuriga". */
function followsOffice(tokens: readonly Token[], first: number, isTitled: boolean): boolean {
  let of = first - 1;
  while (of > 0 && (tokens[of]!.pos === "DET" || directions.has(tokens[of]!.lower))) of--;
  if (tokens[of]?.lower !== "of" && tokens[of]?.lower !== "for") return false;
  const head = tokens[of - 1];
  if (head && /^(?:university|college|academy|seminary)$/.test(head.lower)) return true;
  if (!head || areaNouns.has(head.lower) || facilityNouns.has(head.lower)) return false;
  return (
    organisationNouns.has(head.lower) ||
    (!isTitled && of > 1 && tokens[of]!.lower === "of" && head.pos !== "VERB" && isCapitalised(head))
  );
}

/** "Israel's army", "Gaza health officials", "Bosnia's Institute for Missing Persons". */
function ownsOrganisation(tokens: readonly Token[], last: number): boolean {
  let i = last + 1;
  const isPossessive = tokens[i]?.lower === "'s" || tokens[i]?.lower === "'";
  if (isPossessive) i++;
  for (let steps = 0; steps < 4; steps++, i++) {
    const token = tokens[i];
    if (!token || (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "ADJ")) return false;
    if (organisationNouns.has(token.lower)) return true;
    if (
      isPossessive &&
      steps === 0 &&
      token.pos === "PROPN" &&
      !facilityNouns.has(token.lower) &&
      tokens[i + 1]?.pos === "PROPN"
    )
      continue;
  }
  return false;
}
