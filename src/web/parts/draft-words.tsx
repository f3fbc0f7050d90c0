/** A paragraph of a draft, its findings underlined by their severity and linked to their cards. Its text content is the paragraph. */
import type { ComponentChildren } from "preact";
import { severities } from "../../domain/finding.ts";
import { findingAnchor, type MarkedParagraph, type MarkedPiece } from "../checking/mark-findings.ts";

export const DraftWords = ({ paragraph }: { readonly paragraph: MarkedParagraph }) => (
  <>
    {paragraph.pieces.map((piece) => (
      <>
        {piece.anchors.map((id) => (
          <span key={id} id={id} class="anchor" />
        ))}
        <Piece piece={piece} />
      </>
    ))}
  </>
);

const Piece = ({ piece }: { readonly piece: MarkedPiece }): ComponentChildren => {
  const { words, findings, ending, isEvidence } = piece;
  const [shortest] = findings;
  if (shortest === undefined) return isEvidence ? <span class="beside">{words}</span> : words;
  const gravest = severities.find((severity) => findings.some(({ finding }) => finding.severity === severity))!;
  const last = words.lastIndexOf(" ") + 1;
  return (
    <a class={`found ${gravest}${findings.length > 1 ? " several" : ""}`} href={`#${findingAnchor(shortest.number)}`}>
      {words.slice(0, last)}
      <span class="end" data-number={ending.length === 0 ? undefined : ending.join(" ")}>
        {words.slice(last)}
      </span>
    </a>
  );
};
