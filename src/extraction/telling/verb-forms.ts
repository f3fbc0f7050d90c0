/**
 * The forms of an English verb: `formsOf("deny")` gives deny, denies, denied, denied, denying.
 *
 * Not here: which verbs report (cue-verbs.ts).
 */

export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";

const irregular: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  see: ["saw", "seen"],
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  think: ["thought"],
  know: ["knew", "known"],
  find: ["found"],
  feel: ["felt"],
  hold: ["held"],
  put: ["put"],
  give: ["gave", "given"],
  speak: ["spoke", "spoken"],
  read: ["read"],
  show: ["showed", "shown"],
  hear: ["heard"],
  swear: ["swore", "sworn"],
  foresee: ["foresaw", "foreseen"],
  mean: ["meant"],
  seek: ["sought"],
  learn: ["learned"],
  have: ["had"],
  take: ["took", "taken"],
  set: ["set"],
  forecast: ["forecast"],
  go: ["went", "gone"],
  cut: ["cut"],
};

const doubling = new Set([
  "admit",
  "plan",
  "refer",
  "prefer",
  "quip",
  "dub",
  "slam",
  "regret",
  "submit",
  "rap",
  "permit",
  "put",
  "set",
  "beg",
  "cut",
  "chip",
  "sob",
  "snap",
]);

/** Each form with the places it holds ("put" is base, past and participle). */
export function formsOf(lemma: string): ReadonlyMap<string, ReadonlySet<VerbForm>> {
  const [past, participle] = irregular[lemma] ?? [];
  const regularPast = suffixed(lemma, "ed");
  const forms = new Map<string, Set<VerbForm>>();
  const add = (form: string, place: VerbForm) => {
    const places = forms.get(form);
    if (places) places.add(place);
    else forms.set(form, new Set([place]));
  };
  add(lemma, "base");
  add(lemma === "have" ? "has" : presentOf(lemma), "present");
  add(past ?? regularPast, "past");
  add(participle ?? past ?? regularPast, "participle");
  add(suffixed(lemma, "ing"), "gerund");
  return forms;
}

function presentOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function suffixed(lemma: string, suffix: "ed" | "ing"): string {
  if (doubling.has(lemma)) return lemma + lemma.at(-1) + suffix;
  if (suffix === "ed" && /[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (/[^eo]e$/.test(lemma)) return lemma.slice(0, -1) + suffix;
  if (lemma.endsWith("e") && suffix === "ed") return `${lemma}d`;
  return lemma + suffix;
}
