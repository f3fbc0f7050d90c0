/**
 * A subject: what became of which people, where. Everything that was said of it as intervals over time, in a chart and in a table,
 * under a view that is named and can be changed; and two of them side by side.
 */
import type { VNode } from "preact";
import { viewPolicies, viewPolicyNames } from "../../domain/views.ts";
import { wideningPolicyNames } from "../../domain/widening-policies.ts";
import type { Served } from "../../serving/served.ts";
import type { SubjectDetail } from "../../usecases/page-view.ts";
import { showSubject } from "../../usecases/show-subject.ts";
import { counted } from "../../wording/counted.ts";
import { describeView } from "../../wording/describe-view.ts";
import { subjectAddress } from "../addresses.ts";
import { loadOthers } from "../load-subject.ts";
import { ComparisonPanel, compareChosen } from "../parts/comparison-panel.tsx";
import { Layout } from "../parts/layout.tsx";
import { SeriesTable } from "../parts/series-table.tsx";
import { addressFields, SubjectCharts } from "../parts/subject-charts.tsx";
import { pairOf } from "../parts/toll-choice.tsx";
import { subjectTitle } from "../subject-chart.ts";
import type { SubjectFields } from "../subject-fields.ts";

/** Throws the BookErrors of `showSubject`. */
export async function subjectPage({ book }: Served, key: string, fields: SubjectFields): Promise<VNode> {
  const subject = await showSubject(book, { subject: key, view: fields.view, policy: fields.policy });
  const others = await loadOthers(book, subject);
  const compared = await compareChosen(book, fields);
  const title = subjectTitle(subject);
  const { series } = subject;
  return (
    <Layout title={title} here="/subjects" styles={["charts.css", "records.css"]}>
      <article class="subject">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="facts-line">
          <span>{counted(subject.estimates, "statement")}</span>
          <span>{counted(series.points.length, "toll")} shown</span>
          {subject.leftOut > 0 && <span>{counted(subject.leftOut, "earlier one")} not shown</span>}
        </p>
        <PolicyForm subject={subject} fields={fields} />
        {series.points.length === 0 ? (
          <p class="notice">This view shows none of them. Choose another one above.</p>
        ) : (
          <>
            <SubjectCharts subject={subject} fields={fields} />
            <SeriesTable subject={subject} chosen={pairOf(series.points, fields)} />
            {series.steps.length > 0 && <AboutSteps />}
          </>
        )}
        <ComparisonPanel subject={key} fields={fields} points={series.points} others={others} compared={compared} />
      </article>
    </Layout>
  );
}

/** Which are shown and how far stated numbers are widened: always named, and changed by a form. */
const PolicyForm = ({ subject: { subject, series }, fields }: { subject: SubjectDetail; fields: SubjectFields }) => {
  const { view: _, policy: __, ...rest } = addressFields(fields);
  return (
    <form class="choice" method="get" action={subjectAddress(subject)}>
      <p class="named">
        {describeView(series.view)} Stated numbers are widened under {series.policy}.{" "}
        <a href="/methodology#comparing-tolls">What these mean</a>
      </p>
      {Object.entries(rest).map(
        ([name, value]) => value !== "" && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label>
        Show{" "}
        <select name="view">
          {viewPolicyNames.map((name) => (
            <option key={name} value={name} selected={name === fields.view}>
              {name}: {viewPolicies[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Widen numbers by{" "}
        <select name="policy">
          {wideningPolicyNames.map((name) => (
            <option key={name} value={name} selected={name === series.policy}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Show</button>
    </form>
  );
};

const AboutSteps = () => (
  <p class="about measured">
    Differences are between cumulative totals, reporting and revision included: not the people of those days alone, and
    fewer where a total was revised down.
  </p>
);
