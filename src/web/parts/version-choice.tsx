/** A form, which needs no script, to compare any two versions of an article. */
import type { HistoryVersion } from "../../usecases/history-view.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { articleAddress } from "../addresses.ts";

type Version = Pick<HistoryVersion, "number" | "at" | "added">;
interface VersionChoiceProps {
  readonly article: string;
  readonly versions: readonly Version[];
  readonly from: number;
  readonly to: number;
  readonly isSideBySide?: boolean;
}

export const VersionChoice = ({ article, versions, from, to, isSideBySide = false }: VersionChoiceProps) => (
  <form class="choice" method="get" action={`${articleAddress(article)}/diff`}>
    <VersionSelect name="from" label="Compare" versions={versions} chosen={from} />
    <VersionSelect name="to" label="with" versions={versions} chosen={to} />
    <label>
      <input type="checkbox" name="view" value="side" checked={isSideBySide} /> side by side
    </label>
    <button type="submit">Compare</button>
  </form>
);

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly versions: readonly Version[];
  readonly chosen: number;
}

const VersionSelect = ({ name, label, versions, chosen }: SelectProps) => (
  <label>
    {label}{" "}
    <select name={name}>
      {versions.map((version) => (
        <option key={version.number} value={version.number} selected={version.number === chosen}>
          {version.number}: {timeOf(version)}
        </option>
      ))}
    </select>
  </label>
);

/** An undated version by when the book got it. */
export const timeOf = ({ at, added }: Version) =>
  at === null ? `undated, added ${describeTime(added)}` : describeTime(at);
