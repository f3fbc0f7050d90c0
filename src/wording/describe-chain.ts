/**
 * The chain through which a figure came: "The Ledger ← a post by T. Ames ← John Kirby, spokesman".
 * The teller nearest the text stands first, the origin last, as in the contract.
 */
import type { AttributionLink, Dispute, SaidSlot } from "../domain/figure.ts";
import { basisMark } from "./basis-mark.ts";
import { describeDays } from "./describe-period.ts";
import { keepTogether } from "./keep-together.ts";
import { printable } from "./printable.ts";

/** One link in words: the source, who that is, how it spoke, and what it stands on. */
export function describeLink(link: AttributionLink): string {
  const name = link.source === null ? "a source not named" : printable(link.source.exact);
  const unnamed = link.source !== null && link.kind === "unnamed" ? "not named" : null;
  const about = [link.role, link.organisation]
    .filter((span) => span !== null && !name.includes(span.exact))
    .map((span) => printable(span!.exact));
  const manner = [
    unnamed,
    link.channel && `through “${printable(link.channel.exact)}”`,
    link.groundedOn && `basis: “${printable(link.groundedOn.exact)}”`,
  ].filter((part) => part);
  return [name, ...about].join(", ") + (manner.length > 0 ? ` (${manner.join("; ")})` : "");
}

/** Who said it first; the article itself when it names no source. */
export function describeOrigin(attribution: readonly AttributionLink[]): string {
  const origin = attribution.at(-1);
  return origin === undefined ? "the article itself" : describeLink(origin);
}

/** "said 1 May 2023*"; empty where the text does not date it. */
export function describeSaid(said: SaidSlot | null): string {
  return said === null ? "" : keepTogether(`said ${describeDays(said.day)}${basisMark(said.basis)}`);
}

/** Outlet, relayers, origin. */
export function describeChain(outlet: string | null, attribution: readonly AttributionLink[]): string {
  const teller = outlet === null ? "the article" : printable(outlet);
  if (attribution.length === 0) return `${teller}, naming no source`;
  return [teller, ...attribution.map(describeLink)].join(" ← ");
}

export function describeDisputes(disputes: readonly Dispute[]): string | null {
  if (disputes.length === 0) return null;
  const who = disputes.map(({ source }) => (source === null ? "a source not named" : printable(source.exact)));
  return `disputed by ${who.join(" and ")}`;
}
