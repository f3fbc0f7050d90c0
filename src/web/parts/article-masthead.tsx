/** What stands above an article: headline as a heading where the text has none, outlet, authors, dates, versions, the original. */
import { counted } from "../../wording/counted.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { printable } from "../../wording/printable.ts";
import { articleAddress, diffAddress, versionsAddress, webAddress } from "../addresses.ts";
import type { ArticleReading } from "../load-reading.ts";

export const ArticleFactsLine = ({ reading: { view, version } }: { readonly reading: ArticleReading }) => {
  const address = webAddress(view.url);
  const hasByline = view.parts.some(({ kind }) => kind === "byline");
  const isModified = view.modified !== null && view.modified !== view.published;
  return (
    <div class="article-facts">
      <p>
        <bdi class="outlet">{printable(view.outlet ?? "outlet not known")}</bdi>
        {!hasByline && view.authors.length > 0 && <bdi>by {printable(view.authors.join(", "))}</bdi>}
        {view.published === null ? <span>undated</span> : <When iso={view.published} />}
        {isModified && (
          <span>
            modified <When iso={view.modified!} />
          </span>
        )}
        {address !== null && (
          <a href={address} rel="noreferrer nofollow">
            The original
          </a>
        )}
      </p>
      <VersionLine reading={{ view, version }} />
    </div>
  );
};

export const When = ({ iso }: { readonly iso: string }) => <time dateTime={iso}>{describeTime(iso)}</time>;

/** Which version this is, and the way to the others. */
const VersionLine = ({
  reading: { view, version },
}: {
  readonly reading: Pick<ArticleReading, "view" | "version">;
}) => {
  const { articleId, versions } = view;
  const isLast = version === versions.length;
  if (versions.length < 2) return <p class="versions-line">One version in the book.</p>;
  return (
    <p class="versions-line">
      <span>
        Version {version} of {versions.length}
        {isLast ? ", as it stands" : ""}
      </span>
      {!isLast && <a href={articleAddress(articleId)}>As it stands</a>}
      <a href={versionsAddress(articleId)}>{counted(versions.length, "version")}</a>
      {version > 1 && <a href={diffAddress(articleId, version - 1, version)}>What changed in this one</a>}
    </p>
  );
};
