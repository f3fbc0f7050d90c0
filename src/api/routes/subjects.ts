/** Subjects: what figures count, that is people, place and measure. */
import { z } from "zod";
import { listSubjects } from "../../usecases/list-subjects.ts";
import { showSubject } from "../../usecases/show-subject.ts";
import { pageFields, policy, view, words } from "../inputs.ts";
import { pageSchema } from "../page-schema.ts";
import { defineResource, defineRoute } from "../route.ts";
import { subjectDetail, subjectFacts } from "../schemas/source.ts";

const list = defineRoute({
  method: "GET",
  path: "/subjects",
  summary: "List what figures count: people, place and measure, those with most tellings first",
  query: z.strictObject(pageFields),
  answer: pageSchema(subjectFacts),
  handle: async ({ book, query }) => ({ body: await listSubjects(book, query) }),
});

const one = defineRoute({
  method: "GET",
  path: "/subjects/:subject",
  summary: "Get the estimates of one subject in the order in which they were said, and their rates a day",
  about:
    "A view chooses among all of them. Of those that it shows the latest 60 are given; `leftOut` says how many are before them.",
  params: z.object({ subject: words(1000).describe("Its `subject` in the list, percent-encoded.") }),
  query: z.strictObject({ view: view.exactOptional(), policy: policy.exactOptional() }),
  answer: subjectDetail,
  refusals: ["subject-not-found", "subject-too-large"],
  handle: async ({ book, params, query }) => ({ body: await showSubject(book, { ...params, ...query }) }),
});

export const subjects = defineResource({
  name: "subjects",
  about: "What figures count: whom, where and of what measure, each with its estimates as a series.",
  routes: [list, one],
});
