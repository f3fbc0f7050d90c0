/**
 * Answers a question about the book: with nothing but the status where whoever asks has the answer already, else with the one that was
 * made before, else with a new one.
 *
 * The tag by which an answer is known is of the state of the book and of what was asked, so that it is known before the answer is made.
 */
import type { FastifyReply, FastifyRequest } from "fastify";
import { bookRevision } from "../usecases/book-revision.ts";
import { doesMatch, entityTag } from "./conditions.ts";
import type { MadeAnswer } from "./kept-answers.ts";
import type { Served } from "./served.ts";

export interface Question {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** What beside the book tells the answer apart: the address, the form. */
  readonly asked: readonly string[];
  /** The answer is the same whatever the book has, which is not asked then. */
  readonly isFixed?: boolean | undefined;
}

/** `make` is called with nothing known. Answers that tell of a fault have no tag, and throwing keeps nothing. */
export async function answerKept(served: Served, question: Question, make: () => Promise<MadeAnswer>) {
  const { request, reply, asked, isFixed = false } = question;
  const revision = isFixed ? "" : await bookRevision(served.book);
  const tag = tagOf(served, revision, asked);
  const known = request.headers["if-none-match"];
  const isKnown = known !== undefined && doesMatch(known, tag);
  // "*" is whatever there is, and whether there is anything shows when it is made.
  if (isKnown && known.trim() !== "*") return reply.header("ETag", tag).code(304).send();
  const { written, status, headers } = isFixed ? await make() : await served.kept.answer(revision, tag, make);
  if (status < 300) reply.header("ETag", tag);
  if (status < 300 && isKnown) return reply.code(304).send();
  return reply.code(status).headers(headers).send(written);
}

/** By which an answer is known again. */
export const tagOf = ({ version, isLoopback, rights }: Served, revision: string, asked: readonly string[]) =>
  entityTag(version, revision, String(isLoopback), String(rights), ...asked);
