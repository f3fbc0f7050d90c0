/** Faults of a headline beside its text. */
import type { Variant } from "../core.ts";
import { headline } from "../headlines.ts";
import type { Scene } from "../scene.ts";
import { type Outcome, tell } from "../tellings.ts";

const bounds = [
  "at least",
  "more than",
  "up to",
  "as many as",
  "nearly",
  "fewer than",
  "an estimated",
  "no fewer than",
  "upwards of",
  "over",
];

/** The text has a hedge, the headline has none. */
const dropped =
  (outcome: Outcome): Variant =>
  (scene) => {
    const [number, hedge] = [
      scene.count(scene.n),
      scene.chance.of(bounds.filter((one) => one !== "an estimated" && one !== "nearly")),
    ];
    return {
      headline: headline(scene, outcome, `{[${number}]|${hedge} ${number}}`),
      lead: tell(scene, outcome, `${hedge} ${number}`),
    };
  };

export const headlineDropsBound: readonly Variant[] = [
  dropped("killed"),
  dropped("killed"),
  dropped("injured"),
  dropped("displaced"),
  dropped("missing"),
  dropped("casualties"),
  (scene) => ({
    headline: `^death toll from ${scene.town} ${scene.event} {at [${scene.count(scene.n)}]|passes ${scene.count(scene.n)}}`,
    lead: `^the death toll from the ${scene.event} in ${scene.town} has passed ${scene.count(scene.n)}, ${scene.source.subject} said.`,
  }),
  (scene) => ({
    headline: `{[^half]|^nearly half} of ${scene.town} dead were children`,
    lead: `^nearly half of the ${scene.count(scene.n)} people killed in the ${scene.event} in ${scene.town} were children, ${scene.source.subject} said.`,
  }),
  (scene) => ({
    headline: headline(scene, "killed", `{[at least ${scene.count(scene.n)}]|up to ${scene.count(scene.n)}}`),
    lead: tell(scene, "killed", `up to ${scene.count(scene.n)}`),
  }),
  (scene) => ({
    headline: `^{[${scene.count(scene.n)}]|${scene.count(scene.n - 6)} to ${scene.count(scene.n)}} ${scene.people} dead, ${scene.town} ${scene.event} inquiry told`,
    lead: tell(scene, "killed", `between ${scene.count(scene.n - 6)} and ${scene.count(scene.n)}`),
  }),
];

/** One number in the headline of this outcome and in the text of that. */
const changed =
  (mine: Outcome, theirs: Outcome): Variant =>
  (scene) => {
    const [number, killed] = [scene.count(scene.n), scene.count(Math.max(3, Math.round(scene.n / 7)))];
    const source = scene.source;
    const rest = theirs === "casualties" ? [`^of those, ${killed} were killed, ${source.brief} said.`] : [];
    const [faulty, sound] = [headline(scene, mine, `[${number}]`), headline(scene, theirs, number)];
    return { headline: `{${faulty}|${sound}}`, lead: tell(scene, theirs, number), more: rest };
  };

export const headlineChangesMeasure: readonly Variant[] = [
  changed("killed", "casualties"),
  changed("killed", "casualties"),
  changed("killed", "injured"),
  changed("killed", "missing"),
  changed("injured", "killed"),
  changed("missing", "killed"),
  changed("killed", "displaced"),
  (scene) => ({
    headline: `^${scene.demonym} army {lost [${scene.count(scene.n)}] dead|suffered ${scene.count(scene.n)} casualties} since ${scene.month}`,
    lead: `^the ${scene.demonym} army has suffered ${scene.count(scene.n)} casualties since ${scene.month}, ${scene.source.subject} said.`,
  }),
  (scene) => ({
    headline: `{Deaths in ${scene.town} put at [${scene.count(scene.n)}]|Dead and wounded in ${scene.town} put at ${scene.count(scene.n)}}`,
    lead: `^${scene.source.subject} put the number of killed and wounded in the ${scene.event} in ${scene.town} at ${scene.count(scene.n)}.`,
  }),
];

const since = ({ month }: Scene) => ` since ${month}`;

export const headlineNarrowerThanBody: readonly Variant[] = [
  (scene) => ({
    headline: `^${scene.count(scene.n)} killed in {[${scene.town}]|${scene.country}} since ${scene.month}, ${scene.source.brief} says`,
    lead: tell(scene, "killed", scene.count(scene.n), {
      where: ` in ${scene.country}`,
      when: since(scene),
      source: scene.source,
    }),
  }),
  (scene) => ({
    headline: `^more than ${scene.count(scene.n)} casualties in {[${scene.town}]|${scene.country}}`,
    lead: tell(scene, "casualties", `more than ${scene.count(scene.n)}`, {
      where: ` in ${scene.country}`,
      when: since(scene),
    }),
  }),
  (scene) => ({
    headline: `{[^${scene.town}]|^${scene.country}} fighting displaces ${scene.count(scene.n)}`,
    lead: `^${scene.source.subject} said that fighting had displaced ${scene.count(scene.n)} people across ${scene.country} since ${scene.month}.`,
  }),
  (scene) => ({
    headline: `^${scene.event} kills ${scene.count(scene.n)} {[children]|people} in ${scene.town}`,
    lead: `^the ${scene.event} in ${scene.town} killed ${scene.count(scene.n)} people, including ${scene.count(Math.ceil(scene.n / 4))} children, ${scene.source.subject} said.`,
  }),
  (scene) => ({
    headline: `^${scene.count(scene.n)} {[women]|people} die in ${scene.town} ${scene.event}`,
    lead: `^${scene.count(scene.n)} people, ${scene.count(Math.ceil(scene.n / 3))} of them women, died in the ${scene.event} in ${scene.town}, ${scene.source.subject} said.`,
  }),
  (scene) => ({
    headline: `^clashes in ${scene.region} kill ${scene.count(scene.n)} {[this week]|since ${scene.month}}`,
    lead: `^clashes in ${scene.region} have killed ${scene.count(scene.n)} people since ${scene.month}, ${scene.source.subject} said.`,
  }),
  (scene) => ({
    headline: `^${scene.count(scene.n)} dead {[in a week]|since ${scene.month}}: cholera spreads in ${scene.country}`,
    lead: `^since ${scene.month}, ${scene.count(scene.n)} people have died of cholera in ${scene.country}, according to ${scene.source.end}.`,
  }),
];

export const headlineWiderThanBody: readonly Variant[] = [
  (scene) => ({
    headline: `^${scene.count(scene.n)} killed in {[${scene.country}]|${scene.town}} since ${scene.month}`,
    lead: tell(scene, "killed", scene.count(scene.n), { when: since(scene) }),
  }),
  (scene) => ({
    headline: `{[^${scene.country}]|^${scene.town}}: ${scene.count(scene.n)} civilians killed since ${scene.month}`,
    lead: `^${scene.count(scene.n)} civilians have been killed in ${scene.town} since ${scene.month}, ${scene.source.subject} said.`,
  }),
  (scene) => ({
    headline: `^army suffers ${scene.count(scene.n)} casualties in {[${scene.country}]|${scene.town}}`,
    lead: tell(scene, "casualties", scene.count(scene.n), { when: since(scene) }),
  }),
  (scene) => ({
    headline: `^fighting displaces ${scene.count(scene.n)} people in {[${scene.country}]|${scene.region}}`,
    lead: `^in ${scene.region}, fighting has displaced ${scene.count(scene.n)} people since ${scene.month}, ${scene.source.subject} said.`,
  }),
  (scene) => ({
    headline: `^cholera kills ${scene.count(scene.n)} {[this year]|this week}`,
    lead: `^cholera has killed ${scene.count(scene.n)} people in ${scene.town} this week, ${scene.source.subject} said.`,
  }),
  (scene) => ({
    headline: `^${scene.count(scene.n)} {[soldiers]|conscripts} killed since ${scene.month}`,
    lead: `^${scene.count(scene.n * 3)} soldiers have been killed since ${scene.month}, ${scene.count(scene.n)} of them conscripts, ${scene.source.subject} said.`,
  }),
];

const sourced = (scene: Scene, line: string, name: string) =>
  scene.chance.of([`${line}, ${name} says`, `^${name}: ${line}`, `${line}, according to ${name}`]);
const tellers = ["UN", "WHO", "police", "ministry", "Red Cross", "governor", "army"];

/** The text tells it as a fact, or with the source of the headline. */
const lost =
  (outcome: Outcome): Variant =>
  (scene) => {
    const [name, number] = [scene.chance.of(tellers), scene.count(Math.max(12, scene.n))];
    const source = {
      subject: `the ${name}`,
      end: `the ${name}`,
      pronoun: "it",
      isPlural: false,
      brief: name,
      origins: [],
    } as const;
    return {
      headline: sourced(scene, headline(scene, outcome, number), name),
      lead: `{${tell(scene, outcome, `[${number}]`, { source: null })}|${tell(scene, outcome, number, { source })}}`,
      isSilent: true,
    };
  };

export const sourceOnlyInHeadline: readonly Variant[] = [
  lost("killed"),
  lost("killed"),
  lost("injured"),
  lost("displaced"),
  lost("missing"),
  lost("casualties"),
];
