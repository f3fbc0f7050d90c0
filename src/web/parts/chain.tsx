/**
 * The chain through which a figure came, drawn: the outlet on top, whom it had it from beneath, the origin last. Each with who
 * that is, through what it spoke, and what it stands on.
 */
import type { AttributionLink } from "../../domain/figure.ts";
import { printable } from "../../wording/printable.ts";

interface ChainProps {
  readonly outlet: string | null;
  /** Nearest the article first, the origin last. */
  readonly links: readonly AttributionLink[];
}

export const Chain = ({ outlet, links }: ChainProps) => (
  <ol class="chain">
    <li>
      <bdi class="teller">{outlet === null ? "the article" : printable(outlet)}</bdi>
      {links.length === 0 && <span class="under">names no source</span>}
    </li>
    {links.map((link, index) => (
      <ChainLink key={index} link={link} isOrigin={index === links.length - 1} />
    ))}
  </ol>
);

const ChainLink = ({ link, isOrigin }: { readonly link: AttributionLink; readonly isOrigin: boolean }) => {
  const name = link.source === null ? "a source not named" : printable(link.source.exact);
  const about = [link.role, link.organisation].flatMap((span) =>
    span === null || name.includes(span.exact) ? [] : [printable(span.exact)],
  );
  return (
    <li class={isOrigin ? "origin" : undefined}>
      <span class="from">from </span>
      <bdi class="teller">{name}</bdi>
      {about.length > 0 && <bdi class="under">{about.join(", ")}</bdi>}
      {link.source !== null && link.kind === "unnamed" && <span class="under">not named</span>}
      {link.channel !== null && (
        <span class="under">
          through “<bdi>{printable(link.channel.exact)}</bdi>”
        </span>
      )}
      {link.groundedOn !== null && (
        <span class="under">
          basis: “<bdi>{printable(link.groundedOn.exact)}</bdi>”
        </span>
      )}
    </li>
  );
};
