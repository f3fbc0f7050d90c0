/** A form, which needs no script, to compare any two versions of an article. */
import type { HistoryVersion } from "../../usecases/history-view.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { articleAddress } from "../addresses.ts";

type Choosable = Pick<HistoryVersion, "number" | "at" | "added">;
interface VersionChoiceProps {
  readonly article: string;
  readonly versions: readonly Choosable[];
  readonly from: number;
  readonly to: number;
  readonly isSideBySide?: boolean;
}

export const VersionChoice = ({ article, versions, from, to, isSideBySide = false }: VersionChoiceProps) => (
  <form class="choice" method="get" action={`${articleAddress(article)}/diff`}>
    <Version name="from" label="Compare" versions={versions} chosen={from} />
    <Version name="to" label="with" versions={versions} chosen={to} />
    <label>
      <input type="checkbox" name="view" value="side" checked={isSideBySide} /> side by side
    </label>
    <button type="submit">Compare</button>
  </form>
);

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly versions: readonly Choosable[];
  readonly chosen: number;
}

/** A list of more is no longer chosen from: then a number is given. */
const mostListed = 100;

const Version = (props: SelectProps) => {
  const { name, label, versions, chosen } = props;
  if (versions.length <= mostListed) return <VersionSelect {...props} />;
  return (
    <label>
      {label} version <input type="number" name={name} value={chosen} min={1} max={versions.length} required />
    </label>
  );
};

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
export const timeOf = ({ at, added }: Choosable) =>
  at === null ? `undated, added ${describeTime(added)}` : describeTime(at);
