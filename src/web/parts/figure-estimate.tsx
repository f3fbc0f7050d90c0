/** Which statement a figure tells: how many tell it too, and how this telling differs from the reading. */
import type { FigurePage } from "../../usecases/page-view.ts";
import { counted } from "../../wording/counted.ts";
import { describeDifference } from "../../wording/describe-difference.ts";
import { describeSpeaker, describeUttered } from "../../wording/describe-speaker.ts";
import { tellingAddress } from "../addresses.ts";

export const FigureEstimate = ({
  page: { estimate, telling, tellings, repeated, articles },
}: {
  readonly page: FigurePage;
}) => {
  if (estimate === null || telling === null) return <p class="about">Not joined with other tellings.</p>;
  const toll = estimate.tolls.find(({ id }) => id === telling.toll);
  const isReading = toll?.reading === telling.figure || toll?.reading === telling.repeats;
  return (
    <>
      <p class="card-head">The statement</p>
      <p class="joined">
        <a href={tellingAddress(estimate.id, telling.figure)}>
          {describeSpeaker(estimate.origin)}, {describeUttered(estimate)}
        </a>
        <span class="under">
          {counted(tellings - repeated, "telling")} in {counted(articles, "article")}
          {isReading ? "; this is the reading" : ""}
        </span>
      </p>
      {telling.differences.length > 0 && (
        <ul class="differences">
          {telling.differences.map((one, index) => (
            <li key={index}>{describeDifference(one, toll?.reading ?? "")}</li>
          ))}
        </ul>
      )}
      {telling.differences.length === 0 && !isReading && <p class="about">No difference from the reading.</p>}
      {!telling.sure && <p class="about">Joined in doubt, because: {telling.because.join(", ") || "no reason kept"}</p>}
    </>
  );
};
