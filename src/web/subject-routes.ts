/** Subjects: their list, the page of each, and what that shows as files. */
import type { FastifyPluginAsync } from "fastify";
import type { Served } from "../serving/served.ts";
import { showSubject } from "../usecases/show-subject.ts";
import { subjectAddress } from "./addresses.ts";
import { subjectOfFigure } from "./load-subject.ts";
import { subjectPage } from "./pages/subject-page.tsx";
import { subjectsPage } from "./pages/subjects-page.tsx";
import { type Fields, fieldOf } from "./query-fields.ts";
import { sendFile } from "./send-file.ts";
import { sendBookPage } from "./send-page.ts";
import { subjectFields, subjectNames } from "./subject-fields.ts";
import { subjectCsv, subjectPng, subjectSvg } from "./subject-files.ts";

interface Asked {
  Params: { subject: string };
  Querystring: Fields;
}

export function subjectRoutes(served: Served): FastifyPluginAsync {
  return async (server) => {
    server.get<Asked>("/subjects", { config: { fields: ["figure", "after"] } }, async (request, reply) => {
      const figure = fieldOf(request.query, "figure");
      if (figure === undefined)
        return sendBookPage(served, request, reply, () => subjectsPage(served, fieldOf(request.query, "after")));
      return reply.redirect(subjectAddress(await subjectOfFigure(served.book, figure)), 303);
    });
    server.get<Asked>("/subjects/:subject", { config: { fields: subjectNames } }, async (request, reply) => {
      const { params, query } = request;
      return sendBookPage(served, request, reply, () => subjectPage(served, params.subject, subjectFields(query)));
    });
    const files = {
      "chart.svg": subjectSvg,
      "chart.png": subjectPng,
      "series.csv": (_: Served, ...[subject]: Parameters<typeof subjectCsv>) => subjectCsv(subject),
    };
    for (const [name, make] of Object.entries(files)) {
      server.get<Asked>(`/subjects/:subject/${name}`, { config: { fields: subjectNames } }, async (request, reply) => {
        const fields = subjectFields(request.query);
        const { view, policy } = fields;
        const server = `${request.protocol}://${request.host}`;
        return sendFile(served, request, reply, async () => {
          const subject = await showSubject(served.book, {
            ...{ subject: request.params.subject, view, policy },
            isWhole: name === "series.csv",
          });
          return make(served, subject, { ...fields, server });
        });
      });
    }
  };
}
