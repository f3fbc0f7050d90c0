/**
 * Adding: the form, what it brings, and the outcome. A browser with scripts watches a job by
 * server-sent events; without them the form waits and is led to the outcome.
 */
import multipart from "@fastify/multipart";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { HttpProblem } from "../../serving/http-problem.ts";
import type { Served } from "../../serving/served.ts";
import { jobAddress } from "../addresses.ts";
import { addPage } from "../pages/add-page.tsx";
import { addedPage } from "../pages/added-page.tsx";
import { sendPage } from "../send-page.ts";
import { type AddingJob, addingJobs } from "./adding-jobs.ts";
import { postedDocuments } from "./posted-documents.ts";

interface Asked {
  Params: { job: string };
}

const config = { scope: "write" } as const;

export function addingRoutes(served: Served): FastifyPluginAsync {
  const jobs = addingJobs(served);
  const jobOf = ({ params }: FastifyRequest<Asked>): AddingJob => {
    const job = jobs.find(params.job);
    if (job === undefined) throw jobNotFound(params.job);
    return job;
  };
  return async (server) => {
    await server.register(multipart, { throwFileSizeLimit: false });
    server.get("/add", async (request, reply) => sendPage(request, reply, addPage(request)));
    server.post("/add", { config }, async (request, reply) => {
      const job = jobs.start(await postedDocuments(request));
      const page = jobAddress(job.id);
      if (isWatched(request)) return reply.code(202).send({ page, events: `${page}/events`, count: job.count });
      await job.done;
      return reply.redirect(page, 303);
    });
    server.get<Asked>("/add/jobs/:job", { config }, async (request, reply) =>
      sendPage(request, reply, await addedPage(served.book, jobOf(request))),
    );
    const open = new Set<() => void>();
    server.addHook("preClose", async () => {
      for (const end of open) end();
    });
    server.get<Asked>("/add/jobs/:job/events", { config }, async (request, reply) =>
      sendEvents(reply, jobOf(request), open),
    );
  };
}

const isWatched = ({ headers }: FastifyRequest) => headers.accept === "application/json";

/** How many have been dealt with, as it goes; at last that it has ended. */
function sendEvents(reply: FastifyReply, job: AddingJob, open: Set<() => void>): FastifyReply {
  reply.header("content-type", "text/event-stream").header("cache-control", "no-store");
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, reply.getHeaders() as Record<string, string>);
  const end = () => {
    unwatch();
    open.delete(end);
    raw.end();
  };
  const send = () => {
    const { results, count, isDone } = job;
    raw.write(`event: ${isDone ? "done" : "progress"}\ndata: ${JSON.stringify({ dealt: results.length, count })}\n\n`);
    if (isDone) end();
  };
  const unwatch = job.watch(send);
  open.add(end);
  raw.on("close", end);
  send();
  return reply;
}

const jobNotFound = (job: string) =>
  new HttpProblem({
    ...{ status: 404, code: "job-not-found", place: "address", value: job },
    expectation: "documents that were added here a short while ago",
    remedy: "What was added is in the book: look for it by search, or on the front page.",
  });
