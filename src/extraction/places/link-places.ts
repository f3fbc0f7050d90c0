/**
 * Ties the places of a sentence to each other: "Barsalogho, a town in Burkina Faso", "Yemen's Saada Governorate".
 * The wider one becomes the frame of the narrower one and says which of like-named places is meant.
 */
import { lookUpPlaces, namesAround } from "../../gazetteer/gazetteer.ts";
import type { Token } from "../../text/sentence.ts";
import type { PlaceMention } from "./place-mention.ts";

const breadth: Readonly<Record<PlaceMention["kind"], number>> = {
  facility: 0,
  quarter: 1,
  city: 2,
  admin2: 3,
  region: 4,
  admin1: 5,
  country: 6,
  sea: 6,
  continent: 7,
};
const between = new Set(
  (
    ", in of on a an the small single remote eastern western northern southern central town city village district province region state " +
    "area capital island suburb camp neighborhood neighbourhood settlement community municipality located near"
  ).split(" "),
);
const townNouns = new Set("town city village province district region state capital".split(" "));

/** The same places, frames marked and names around them filled in. */
export function linkPlaces(mentions: readonly PlaceMention[], tokens: readonly Token[]): PlaceMention[] {
  const linked = [...mentions];
  for (let i = linked.length - 1; i > 0; i--) {
    const left = linked[i - 1]!;
    const right = linked[i]!;
    if (left.isPartOfName || right.isPartOfName || right.isDemonym) continue;
    if (isOwner(left, right, tokens)) {
      linked[i] = heldBy(right, left);
      if (!left.isDemonym) linked[i - 1] = { ...left, isFrame: true };
      continue;
    }
    // "the village of Tarmaber in Ethiopia's Amhara region": what Ethiopia frames holds Tarmaber.
    const isOwned = right.isFrame && isPossessive(tokens, right);
    const holder = isOwned && linked[i + 1] ? linked[i + 1]! : right;
    const inner = left.isDemonym ? undefined : framedBy(left, right, tokens);
    if (!inner) continue;
    linked[i - 1] = heldBy(inner, holder);
    linked[i] = { ...right, isFrame: true };
    if (isOwned) linked[i + 1] = { ...holder, isFrame: true };
  }
  return linked;
}

const isPossessive = (tokens: readonly Token[], { last }: PlaceMention) => tokens[last + 1]?.lower === "'s";

/** "Gaza City's Shijaiyah neighborhood", "the Darfur town of El Geneina", "a single Darfur town, El Geneina". */
function isOwner(left: PlaceMention, right: PlaceMention, tokens: readonly Token[]): boolean {
  const gap = right.first - left.last - 1;
  if (gap === 1 && isPossessive(tokens, left)) return isInside(right, left);
  if (gap === 1 && tokens[left.last + 1]!.lower === "," && townNouns.has(tokens[left.last]!.lower)) return true;
  if (gap < 2 || gap > 3 || !isInside(right, left)) return false;
  return /^(?:of|,)$/.test(tokens[right.first - 1]!.lower) && townNouns.has(tokens[right.first - 2]!.lower);
}

/** The left place as one inside the right one ("Paris, Texas"), undefined when the words do not put it there. */
function framedBy(left: PlaceMention, right: PlaceMention, tokens: readonly Token[]): PlaceMention | undefined {
  const gap = right.first - left.last - 1;
  if (gap < 1 || gap > 7) return undefined;
  for (let i = left.last + 1; i < right.first; i++) {
    const { lower, pos } = tokens[i]!;
    // "Anjouan, the poorest island in Comoros"
    const isRank = (pos === "ADJ" || pos === "ADV") && i > left.last + 1;
    if (!between.has(lower) && !isRank) return undefined;
  }
  const inner = namesakeIn(left, right) ?? left;
  if (breadth[inner.kind] === breadth[right.kind] && isListed(left, right, tokens)) return undefined;
  return isInside(inner, right) ? inner : undefined;
}

/** "in Ouldoro, [Tarmaber] and Kuriga": places of one kind before an "and" are told one beside the other. */
function isListed(left: PlaceMention, right: PlaceMention, tokens: readonly Token[]): boolean {
  if (right.first !== left.last + 2 || tokens[left.last + 1]!.lower !== ",") return false;
  for (let i = right.last + 1; i < tokens.length && i < right.last + longestList; i++) {
    const { lower, exact } = tokens[i]!;
    if (lower === "and" || lower === "or") return /^\p{Lu}/u.test(tokens[i + 1]?.exact ?? "");
    if (exact !== "," && !/^\p{Lu}/u.test(exact)) return false;
  }
  return false;
}

const longestList = 16;

/** Another place of the same name that lies in `outer`: Alturas in California, not in Florida. */
function namesakeIn(inner: PlaceMention, { name }: PlaceMention): PlaceMention | undefined {
  if (inner.id === null || inner.kind === "country" || inner.within.includes(name)) return undefined;
  const namesake = lookUpPlaces(inner.span.exact).find(
    (place) => place.kind !== "country" && namesAround(place).includes(name),
  );
  return (
    namesake && { ...inner, id: namesake.id, name: namesake.name, kind: namesake.kind, within: namesAround(namesake) }
  );
}

/** Whether `inner` may lie in `outer`: it is narrower, and no listing places it elsewhere. */
function isInside(inner: PlaceMention, outer: PlaceMention): boolean {
  if (inner.within.includes(outer.name)) return true;
  if (breadth[inner.kind] > breadth[outer.kind]) return false;
  if (inner.country !== "" && outer.country !== "" && inner.country !== outer.country) return false;
  return breadth[inner.kind] < breadth[outer.kind] || inner.id === null;
}

function heldBy(inner: PlaceMention, outer: PlaceMention): PlaceMention {
  if (inner.within.length > 0 || inner.id !== null) return inner;
  return { ...inner, within: [outer.name, ...outer.within], country: outer.country };
}
