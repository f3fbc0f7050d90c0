/**
 * The chain of a figure from the attributions that cover it: who tells most of the sentence stands nearest this text,
 * who is cited behind who cites, and a body's own staff are no link of their own.
 *
 * Not here: which attributions cover a figure (refining/tie-attribution.ts).
 */
import type { AttributionLink } from "../../domain/figure.ts";
import type { Attribution, Speaker } from "./attribution.ts";
import { isOwnText } from "./own-text.ts";

/** So many attributions are put in order by who stands inside whose words; more stand by the width of theirs. */
const mostNested = 12;

/** Whose words hold the others' first, the widest first among the rest; who is cited behind all that tell the same. */
export function fromNearest(attributions: readonly Attribution[]): Attribution[] {
  const width = ({ content }: Attribution) => content.reduce((sum, [start, end]) => sum + end - start, 0);
  const isCited = ({ rule, relayedBy }: Attribution) =>
    rule === "attributed-to" || (rule === "citing-source" && relayedBy.length === 0) ? 1 : 0;
  const depth = new Map(
    attributions.map((inner) => [
      inner,
      attributions.length > mostNested ? 0 : attributions.filter((outer) => isInside(inner, outer)).length,
    ]),
  );
  return [...attributions].sort(
    (a, b) => isCited(a) - isCited(b) || depth.get(a)! - depth.get(b)! || width(b) - width(a),
  );
}

/** "[The agency said 40 had died], the minister told reporters": the agency stands inside the minister's words. */
function isInside(inner: Attribution, outer: Attribution): boolean {
  const holds = (one: Attribution, other: Attribution) =>
    one !== other && one.content.some(([start, end]) => start <= other.cue.start && other.cue.end <= end);
  if (!holds(outer, inner)) return false;
  return !holds(inner, outer) || outer.rule === "content-then-source";
}

/** The links of a chain; a speaker met twice stays where he is nearest to the origin, and the text itself is no speaker. */
export function chainOf(attributions: readonly Attribution[]): AttributionLink[] {
  const told = attributions.filter(({ source }) => source === null || !isOwnText(source.exact));
  const own = told.filter((attribution, i) => !speaksForAnother(attribution, told.slice(0, i)));
  const links = own.flatMap((attribution) => {
    const { speaker, relayedBy } = attribution;
    const relays = [...relayedBy, ...(speaker?.relays ?? []).map(relayNamed)];
    return [...relays.map((relay) => linkTo(relay, null)), linkTo(speaker, attribution)];
  });
  // "I was told": the speaker of the quotation stands in the chain by name.
  const isNamed = ({ source }: AttributionLink) => source !== null && !/^(?:I|we|me|us)$/i.test(source.exact);
  const others = links.filter(isNamed);
  const named = others.length > 0 ? others : links.filter(({ source }) => source !== null);
  const kept = named.length > 0 ? named : links.slice(0, 1);
  const nameOf = ({ source }: AttributionLink) => source?.exact.toLowerCase();
  return kept.filter((link, i) => !kept.slice(i + 1).some((later) => nameOf(later) === nameOf(link)));
}

const staff =
  /^(?:its|their|our|his|her) (?:own )?(?:\p{Ll}+ )?(?:researchers|staff|teams?|experts|analysts|investigators|doctors|monitors|observers|officials|forces|troops|agency|office|department|ministry|records|figures|data|count|estimates?)$/u;

/** "The group said [its researchers] counted 12"; "the agency's spokesman said [the agency] had counted 12". */
function speaksForAnother({ speaker }: Attribution, outer: readonly Attribution[]): boolean {
  if (!speaker || outer.length === 0) return false;
  const { exact } = speaker.name;
  return staff.test(exact) || outer.some((teller) => teller.speaker && isBodyOf(exact.toLowerCase(), teller.speaker));
}

/** What people call the body that they speak for, whatever its name. */
const vague = /^(?:agency|organi[sz]ation|group|charity|body|company|force|office)$/;

function isBodyOf(name: string, { kind, organisation }: Speaker): boolean {
  const body = kind === "person" ? organisation?.exact.toLowerCase() : undefined;
  return body !== undefined && (vague.test(name) || ` ${body}`.endsWith(` ${name}`) || name.endsWith(` ${body}`));
}

const relayNamed = (name: Speaker["name"]): Speaker => ({
  name,
  kind: "organisation",
  role: null,
  organisation: null,
  relays: [],
});

function linkTo(speaker: Speaker | null, attribution: Attribution | null): AttributionLink {
  return {
    source: speaker?.name ?? null,
    cue: attribution?.cue ?? null,
    kind: speaker?.kind ?? "unnamed",
    role: speaker?.role ?? null,
    organisation: speaker?.organisation ?? null,
    channel: attribution?.channel ?? null,
    groundedOn: attribution?.groundedOn ?? null,
  };
}
