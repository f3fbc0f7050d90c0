/** The chart of a subject, drawn for three widths of which one is shown, with links to its other forms and to files of it. */
import type { SubjectDetail } from "../../usecases/page-view.ts";
import { subjectAddress, subjectFileAddress } from "../addresses.ts";
import { type ChartKind, type ChartScale, chartKinds, chartScales, drawSubject } from "../subject-chart.ts";
import type { SubjectFields } from "../subject-fields.ts";

interface ChartsProps {
  readonly subject: SubjectDetail;
  readonly fields: SubjectFields;
}

const widths = [
  ["narrow", 352],
  ["middle", 680],
  ["wide", 1130],
] as const;

export const SubjectCharts = ({ subject, fields }: ChartsProps) => (
  <section class="charts" aria-labelledby="chart-heading">
    <h2 id="chart-heading" class="unseen">
      Chart
    </h2>
    <Forms subject={subject} fields={fields} />
    {widths.map(([name, width]) => (
      <div
        key={name}
        class={`chart-${name}`}
        // A chart writes listed elements alone, all words escaped.
        dangerouslySetInnerHTML={{ __html: drawSubject(subject, { ...fields, width }) }}
      />
    ))}
    <p class="about measured">
      Nothing is joined, averaged or carried on beyond what was stated. Each mark leads to the words that it is read
      from; the table below has the same.
    </p>
    <Files subject={subject} fields={fields} />
  </section>
);

const Forms = ({ subject: { subject }, fields }: ChartsProps) => {
  const to = (more: Partial<SubjectFields>) => subjectAddress(subject, addressFields({ ...fields, ...more }));
  return (
    <nav class="tabs" aria-label="Forms of the chart">
      <ul>
        {(Object.keys(chartKinds) as ChartKind[]).map((chart) => (
          <li key={chart}>
            <a href={to({ chart })} aria-current={chart === fields.chart ? "true" : undefined}>
              {chartKinds[chart]}
            </a>
          </li>
        ))}
      </ul>
      <ul>
        {(Object.keys(chartScales) as ChartScale[]).map((scale) => (
          <li key={scale}>
            <a href={to({ scale })} aria-current={scale === fields.scale ? "true" : undefined}>
              {chartScales[scale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Files = ({ subject: { subject }, fields }: ChartsProps) => {
  const own = addressFields(fields);
  const files = [
    ["chart.svg", "Picture (SVG)"],
    ["chart.png", "Picture (PNG)"],
    ["series.csv", "Table (CSV)"],
  ] as const;
  return (
    <p class="files">
      Download:{" "}
      {files.map(([file, name]) => (
        <a key={file} href={subjectFileAddress(subject, file, own)} download>
          {name}
        </a>
      ))}
    </p>
  );
};

/** What is as usual is left out of addresses. */
export const addressFields = ({ chart, scale, view, policy }: SubjectFields): Record<string, string> => ({
  chart: chart === "periods" ? "" : chart,
  scale: scale === "linear" ? "" : scale,
  view: view === "all" ? "" : view,
  policy: policy ?? "",
});
