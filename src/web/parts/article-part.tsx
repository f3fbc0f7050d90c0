/** A part of an article as it was published, with the cards of its figures beside it; what is no body says what it is. */
import { Fragment } from "preact";
import type { Embed, Part } from "../../domain/article.ts";
import type { Span } from "../../text/span.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { printable } from "../../wording/printable.ts";
import { webAddress } from "../addresses.ts";
import type { ArticleReading, ReadFigure } from "../load-reading.ts";
import type { FoundWords } from "../resolve-words.ts";
import { FigureCard } from "./figure-card.tsx";
import { MarkedText } from "./marked-text.tsx";

interface PartProps {
  readonly part: Part;
  readonly index: number;
  readonly reading: ArticleReading;
  readonly highlight: FoundWords | null;
  /** The outlet's own word for a note, where it has one. */
  readonly label: string | null;
  /** The stretches to show of it; null for all. */
  readonly excerpts: readonly Span[] | null;
}

export const ArticlePart = (props: PartProps) => {
  const { part, reading } = props;
  const own = reading.figures.filter(({ figure }) => isInside(figure.span, part.span));
  return (
    <div class={`row ${part.kind}-row`}>
      <PartText {...props} figures={own} />
      {own.length > 0 && (
        <div class="cards">
          {own.map((read) => (
            <FigureCard key={read.key} read={read} reading={reading} />
          ))}
        </div>
      )}
    </div>
  );
};

export const isInside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.start < outer.end;

type TextProps = PartProps & { readonly figures: readonly ReadFigure[] };

const PartText = (props: TextProps) => {
  const { part, index, reading, label } = props;
  const text = <Words {...props} />;
  const given = { ...(props.excerpts === null ? { "data-start": part.span.start } : {}), dir: "auto" } as const;
  switch (part.kind) {
    case "headline":
      return <h1 {...given}>{text}</h1>;
    case "embed":
      return (
        <figure class="embed">
          <EmbedCaption embed={reading.view.embeds.find((one) => one.part === index)} />
          <blockquote {...given}>{text}</blockquote>
        </figure>
      );
    case "note":
    case "disclosure":
    case "caption":
      return (
        <div class={part.kind}>
          <p class="label">{part.kind === "note" ? noteLabel(label) : part.kind}</p>
          <p {...given}>{text}</p>
        </div>
      );
    default:
      return (
        <p class={part.kind} {...given}>
          {text}
        </p>
      );
  }
};

/** The outlet's own word for it, where it has one. */
const noteLabel = (label: string | null) =>
  label === null ? "Note by the newsroom" : `Note by the newsroom, “${label}”`;

/** A post is a document of its own: whose, of when, and where it stands. */
const EmbedCaption = ({ embed }: { readonly embed: Embed | undefined }) => {
  const address = webAddress(embed?.url ?? null);
  return (
    <figcaption>
      <span class="label">Embedded post</span>
      {embed?.author != null && <bdi>{printable(embed.author)}</bdi>}
      {embed?.date != null && <time dateTime={embed.date}>{describeTime(embed.date)}</time>}
      {address !== null && (
        <a href={address} rel="noreferrer nofollow">
          Where it stands
        </a>
      )}
    </figcaption>
  );
};

const Words = ({ part, figures, highlight, excerpts }: TextProps) => {
  if (excerpts === null) return <MarkedText span={part.span} figures={figures} highlight={highlight} />;
  const { start } = part.span;
  return (
    <>
      {excerpts.map((span, index) => (
        <Fragment key={span.start}>
          {(index > 0 || span.start > start) && <span class="cut"> […] </span>}
          <span data-start={span.start}>
            <MarkedText span={span} figures={figures} highlight={highlight} />
          </span>
        </Fragment>
      ))}
      {(excerpts.at(-1)?.end ?? part.span.end) < part.span.end && <span class="cut"> […]</span>}
    </>
  );
};
