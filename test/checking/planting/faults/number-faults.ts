/** Numbers that contradict each other or their hedge: within the text, or under the headline. */
import type { Variant } from "../core.ts";
import { headline } from "../headlines.ts";
import type { Scene } from "../scene.ts";
import { type Outcome, tell } from "../tellings.ts";

const odd = (n: number) => (n % 5 === 0 ? n + 2 : n);
const precise =
  (outcome: Outcome, hedge: string): Variant =>
  (scene) => {
    const number = odd(scene.n + 1000);
    return {
      headline: `^${scene.town} counts the cost of ${scene.event}`,
      lead: tell(scene, outcome, `{[${hedge} ${scene.count(number)}]|${scene.count(number)}}`),
    };
  };

export const falsePrecision: readonly Variant[] = [
  precise("killed", "about"),
  precise("displaced", "some"),
  precise("injured", "an estimated"),
  precise("displaced", "roughly"),
  precise("casualties", "approximately"),
  precise("killed", "around"),
  (scene) => ({
    headline: `^${scene.town} counts its dead`,
    lead: `^the number of people killed in the ${scene.event} in ${scene.town} was {[almost ${scene.count(odd(scene.n + 1000))}]|${scene.count(odd(scene.n + 1000))}}, ${scene.source.subject} said.`,
  }),
];

const vagueWord = (n: number) => (n < 100 ? "dozens" : n < 1000 ? "hundreds" : "thousands");
/** At least what the vague word states. */
const vagueNumber = ({ n }: Scene) => (n < 27 ? n + 20 : n < 100 ? n : n < 240 ? n + 200 : n < 1000 ? n : n + 2000);

const madeExact =
  (outcome: Outcome): Variant =>
  (scene) => {
    const number = vagueNumber(scene);
    const [vague, exact] = [vagueWord(number), scene.count(number)];
    return {
      headline: `^${scene.event} brings grief to ${scene.town}`,
      lead: tell(scene, outcome, `${vague} of`),
      more: [
        tell(scene, outcome, `{[${exact}]|${vague} of}`, {
          source: { ...scene.source, subject: scene.source.brief, end: scene.source.brief },
        }),
      ],
    };
  };

export const vagueNumberMadeExact: readonly Variant[] = [
  madeExact("killed"),
  madeExact("injured"),
  madeExact("displaced"),
  madeExact("missing"),
  (scene) => {
    const number = vagueNumber(scene);
    return {
      headline: headline(scene, "killed", `{[${scene.count(number)}]|${vagueWord(number)}}`),
      lead: tell(scene, "killed", `${vagueWord(number)} of`),
    };
  },
  (scene) => {
    const number = vagueNumber(scene);
    return {
      headline: headline(scene, "injured", `{[${scene.count(number)}]|${vagueWord(number)}}`),
      lead: tell(scene, "injured", `${vagueWord(number)} of`),
    };
  },
];

/** The same source, place and day, and another number. */
const twice =
  (outcome: Outcome): Variant =>
  (scene) => {
    const brief = { ...scene.source, subject: scene.source.brief, end: scene.source.brief };
    return {
      headline: `^grief in ${scene.town} after ${scene.event}`,
      lead: tell(scene, outcome, `[${scene.count(scene.n)}]`),
      more: [tell(scene, outcome, `{[${scene.count(scene.n + 4)}]|${scene.count(scene.n)}}`, { source: brief })],
    };
  };
/** Another number that is not the first one rounded. */
const beside = ({ n }: Scene) => (n % 10 > 6 ? n - 4 : n + 3);
const overText =
  (outcome: Outcome): Variant =>
  (scene) => ({
    headline: headline(scene, outcome, `{[${scene.count(beside(scene))}]|${scene.count(scene.n)}}`),
    lead: tell(scene, outcome, scene.count(scene.n)),
  });

export const sameFigureTwiceDifferent: readonly Variant[] = [
  twice("killed"),
  twice("injured"),
  twice("displaced"),
  overText("killed"),
  overText("killed"),
  overText("injured"),
  overText("missing"),
  (scene) => ({
    headline: `^${scene.town} buries its dead`,
    lead: tell(scene, "killed", `[${scene.count(scene.n)}]`),
    more: [
      `^the {[${scene.count(scene.n + 2)}]|${scene.count(scene.n)}} victims were buried in a mass grave near the river.`,
    ],
  }),
  (scene) => ({
    headline: headline(scene, "killed", scene.count(scene.n)),
    lead: tell(scene, "killed", `[${scene.count(scene.n)}]`),
    more: [
      `^a memorial to the {[${scene.count(scene.n - 3)}]|${scene.count(scene.n)}} people who died in the ${scene.event} will be built in ${scene.town}.`,
    ],
  }),
];

const families =
  (one: string, two: string): Variant =>
  (scene) => ({
    headline: `^${scene.event} empties villages around ${scene.town}`,
    lead: tell(scene, "displaced", `[${scene.count(scene.n)}]`, { people: one }),
    more: [
      `^the {[${scene.count(scene.n)}] ${two}|${scene.count(scene.n)} ${one}} displaced by the ${scene.event} are being housed in schools, ${scene.source.brief} said.`,
    ],
  });

export const unitMixed: readonly Variant[] = [
  families("families", "people"),
  families("households", "residents"),
  families("people", "families"),
  (scene) => ({
    headline: `^${scene.event} displaces {[${scene.count(scene.n)}] people|${scene.count(scene.n)} families} in ${scene.town}`,
    lead: tell(scene, "displaced", scene.count(scene.n), { people: "families" }),
  }),
  (scene) => ({
    headline: `{[^${scene.count(scene.n)}] families|^${scene.count(scene.n)} people} flee ${scene.event} in ${scene.town}`,
    lead: tell(scene, "displaced", scene.count(scene.n), { people: "people" }),
  }),
  (scene) => ({
    headline: `^shelters fill in ${scene.town}`,
    lead: `^${scene.source.subject} said [${scene.count(scene.n)}] households had been evacuated before the ${scene.event}.`,
    more: [
      `^buses took the {[${scene.count(scene.n)}] people|${scene.count(scene.n)} households} evacuated to the next town, ${scene.source.brief} said.`,
    ],
  }),
];

/** Of which some are told to be wounded, so that no reader can take all for dead. */
const calledDeaths =
  (again: (scene: Scene, number: string) => string): Variant =>
  (scene) => {
    const number = scene.count(scene.n + 200);
    return {
      headline: `^heavy losses in ${scene.town}`,
      lead: tell(scene, "casualties", number),
      more: [again(scene, number)],
    };
  };

export const casualtiesCalledDeaths: readonly Variant[] = [
  calledDeaths((_, number) => `^the {[${number}] deaths|${number} casualties} shocked the country.`),
  calledDeaths((scene, number) =>
    tell(scene, "killed", `{[${number}]|${scene.count(Math.round(scene.n / 3))}}`, { people: "soldiers" }),
  ),
  calledDeaths(
    ({ source }, number) => `^${source.brief} said the {[${number}] dead|${number} casualties} were mostly conscripts.`,
  ),
  calledDeaths(
    ({ event, town }, number) =>
      `^the ${event} in ${town} {killed [${number}] soldiers|caused ${number} casualties}, and the hospitals are full.`,
  ),
  calledDeaths(
    ({ source }, number) =>
      `^families want to know how {[${number}] soldiers died|there came to be ${number} casualties}, ${source.brief} said.`,
  ),
  calledDeaths(
    ({ town }, number) => `^a mass was held in ${town} for the {[${number}] people killed|${number} casualties}.`,
  ),
];
