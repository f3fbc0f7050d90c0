/** Every subject of the book, those with most tellings first. */
import type { VNode } from "preact";
import type { Served } from "../../serving/served.ts";
import { listSubjects } from "../../usecases/list-subjects.ts";
import { counted } from "../../wording/counted.ts";
import { subjectAddress } from "../addresses.ts";
import { Layout } from "../parts/layout.tsx";
import { Pager } from "../parts/pager.tsx";
import { subjectTitle } from "../subject-chart.ts";

export async function subjectsPage({ book }: Served, after: string | undefined): Promise<VNode> {
  const { items: subjects, next } = await listSubjects(book, { after });
  return (
    <Layout title="Subjects" here="/subjects" styles={["records.css"]}>
      <h1>Subjects</h1>
      <p class="about measured">
        What became of people, which people, and where, as the texts say it. What one text leaves out is not filled in
        from another: a statement that names no place is a subject of its own. Figures are counted in every version of
        an article.
      </p>
      {subjects.length === 0 && (
        <p class="notice">
          Nothing has been reported in this book yet. <a href="/add">Add a page</a>
        </p>
      )}
      <ul class="listing">
        {subjects.map((subject) => (
          <li key={subject.subject} class={`toll ${subject.measure}`}>
            <a href={subjectAddress(subject.subject)}>
              <bdi>{subjectTitle(subject)}</bdi>
            </a>
            <span class="under">{counted(subject.tellings, "figure")}</span>
          </li>
        ))}
      </ul>
      <Pager address="/subjects" after={after} next={next} />
    </Layout>
  );
}
