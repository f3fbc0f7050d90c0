/** An article that was read, as the draft that checks are shown. */
import { Draft, type SlotFit, type SlotKnowledge } from "../checking/draft.ts";
import type { Article } from "../domain/article.ts";
import type { AttributionLink, PeriodSlot, PlaceSlot, Slot } from "../domain/figure.ts";
import { lookUpPlaces, namesAround } from "../gazetteer/gazetteer.ts";
import { countriesOf } from "../gazetteer/world-regions.ts";
import { plainWords } from "../reconciliation/comparing/plain-words.ts";
import { isSameSource } from "../reconciliation/comparing/same-source.ts";
import { widen } from "../reconciliation/comparison/widen.ts";
import { fitOfPeople, peopleOf } from "../reconciliation/telling/people.ts";
import { isLengthForStart, periodsDiffer } from "../reconciliation/telling/period-fit.ts";
import { fitOfPlaces } from "../reconciliation/telling/place-fit.ts";
import { extractArticle } from "./extract-document.ts";
import { originWords } from "./origin-words.ts";

/** Where the policy is not chosen. */
const policy = "tollbook/1";

export function draftOf(article: Article): Draft {
  const { text, parts, published } = article;
  const { figures, quotes, attributions } = extractArticle(article);
  const date = published?.slice(0, 10) ?? null;
  return new Draft({ text, date, parts, figures, quotes, attributions }, knowledge);
}

const knowledge: SlotKnowledge = {
  intervalOf: ({ quantity, span }) => widen(quantity, span.exact, policy),
  fitOfPlaces: (one, two) => {
    const fit = fitOfPlaces(one, two, originWords);
    if (fit === "beside") return fitOfWorld(one!, two!) ?? "other";
    return fit !== "unknown" ? fit : (fitOfSeveral(one, two) ?? "unknown");
  },
  fitOfGroups,
  fitOfPeriods,
  isSameSource: (one, two) => isSameSource(one, two) || isTakenUp(one, two) || isTakenUp(two, one),
  placeNamed: (name) => {
    const [place] = lookUpPlaces(name);
    return place === undefined ? null : { id: place.id, within: namesAround(place) };
  },
};

/** "Turkey and Syria" are more than either, and than what lies in either. */
function fitOfSeveral(one: PlaceSlot | null, two: PlaceSlot | null): SlotFit | undefined {
  if (one === null || two === null || isSeveral(one) === isSeveral(two)) return undefined;
  const [several, single, fit] = isSeveral(two) ? [two, one, "wider" as const] : [one, two, "narrower" as const];
  const isIn = several.span.exact.split(/,? and |, /).some((name) => {
    const [place] = lookUpPlaces(name.replace(/^the /, ""));
    const slot = place && {
      ...several,
      span: { ...several.span, exact: name },
      id: place.id,
      within: namesAround(place),
    };
    return slot !== undefined && /^(?:same|wider)$/.test(fitOfPlaces(single, slot, originWords));
  });
  return isIn ? fit : undefined;
}

const isSeveral = ({ span, id }: PlaceSlot) => id === null && / and /.test(span.exact);

/** "East Africa" is more than Tanzania. Whether two parts of the world overlap is not told. */
function fitOfWorld(one: PlaceSlot, two: PlaceSlot): SlotFit | undefined {
  const [countries, others] = [one, two].map(({ id }) => countriesOf(id ?? ""));
  if (countries !== undefined && others !== undefined) return "unknown";
  if (countries !== undefined) return isInAny(two, countries) ? "narrower" : undefined;
  return others !== undefined && isInAny(one, others) ? "wider" : undefined;
}

function isInAny({ span, within }: PlaceSlot, codes: ReadonlySet<string>): boolean {
  const [country] = lookUpPlaces((within.at(-1) ?? span.exact).replace(/^the /i, ""));
  return country !== undefined && codes.has(country.id);
}

/**
 * "The mayor" for "the mayor of Lund", "the Council" for "the Relief Council": within one text the bare word takes up who was named.
 * "Officials" and "sources" may be anybody's.
 */
function isTakenUp({ source: brief }: AttributionLink, { source: full }: AttributionLink): boolean {
  if (brief === null || full === null) return false;
  const [word, ...more] = plainWords(brief.exact);
  const words = plainWords(full.exact);
  return word !== undefined && more.length === 0 && !anybodys.test(word) && words.length > 1 && words.includes(word);
}

const anybodys =
  /^(?:officials?|authorit(?:y|ies)|sources?|witness(?:es)?|residents?|doctors?|medics?|spokes(?:wo)?man|spokesperson|people|government|leaders?)$/;

/** Who says more of the people counts fewer of them: "children" beside "people", "Wagner fighters" beside "Russian soldiers". */
function fitOfGroups(one: Slot | null, two: Slot | null): SlotFit {
  const [people, others] = [peopleOf(one, originWords), peopleOf(two, originWords)];
  if (one === null || two === null) return "unknown";
  const fit = fitOfPeople(people, others);
  // "Ukrainian soldiers" are fewer than "Ukrainians".
  if (fit !== "open" && (fit === "other" || people?.kind === others?.kind || people?.words.length !== 0)) return fit;
  const [words, more] = [people, others].map((each) => sizeOf(each));
  return words! < more! ? "narrower" : words! > more! ? "wider" : "unknown";
}

const sizeOf = (people: ReturnType<typeof peopleOf>) =>
  people === null ? 0 : people.words.length + (people.country === null ? 0 : 1) + (people.kind === null ? 0 : 1);

function fitOfPeriods(one: PeriodSlot | null, two: PeriodSlot | null, day: string | null): SlotFit {
  if (one === null || two === null) return "unknown";
  const telling = day === null ? [] : [day];
  const [told, other] = [one, two].map((period) => ({ period, telling }));
  if (isLengthForStart(told!, other!)) return "unknown";
  if (!periodsDiffer(told!, other!)) return "same";
  if (isInside(two, one)) return "narrower";
  return isInside(one, two) ? "wider" : "other";
}

function isInside(inner: PeriodSlot, outer: PeriodSlot): boolean {
  if (inner.from === null || outer.from === null || inner.to === null || outer.to === null) return false;
  return inner.from.earliest >= outer.from.earliest && inner.to.latest <= outer.to.latest;
}
