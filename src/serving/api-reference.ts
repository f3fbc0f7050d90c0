/**
 * What the API takes and gives, as whoever asks it is told: made from the definitions of its routes (api), shown on a page (web).
 */
import type { Scope } from "../usecases/tokens.ts";

export interface ApiReference {
  /** "/api/v1". */
  readonly prefix: string;
  readonly groups: readonly ApiGroup[];
  /** What any address may refuse with. */
  readonly refusals: readonly CommonRefusal[];
  /** A problem as one is answered. */
  readonly problem: object;
}

export interface ApiGroup {
  readonly name: string;
  readonly about: string;
  readonly routes: readonly ApiRoute[];
}

export interface ApiRoute {
  /** "get-articles-article". */
  readonly id: string;
  readonly method: "GET" | "POST";
  /** "/api/v1/articles/{article}". */
  readonly path: string;
  readonly summary: string;
  readonly about: string | null;
  readonly scope: Scope;
  /** Of the path and the query first, then of the body as JSON. */
  readonly fields: readonly ApiField[];
  /** Types of body that it takes; none of a GET. */
  readonly bodies: readonly ApiForm[];
  readonly answers: readonly ApiAnswer[];
  /** The forms that an answer can be had in, the usual one first. */
  readonly forms: readonly ApiForm[];
  /** What an answer holds as JSON. */
  readonly holds: readonly AnswerField[];
  /** Its own; those of `ApiReference.refusals` may come beside them. */
  readonly refusals: readonly ApiRefusal[];
  readonly example: ApiExample;
}

export interface ApiField {
  readonly name: string;
  readonly where: "path" | "query" | "body";
  readonly isRequired: boolean;
  /** "text", "a whole number, 1 to 200". */
  readonly kind: string;
  /** The only ones that it may have; empty where it may have others. */
  readonly values: readonly string[];
  readonly about: string;
  /** What it is when it is left out. */
  readonly preset: string | null;
}

export interface ApiForm {
  readonly type: string;
  readonly about: string;
}

export interface ApiAnswer {
  readonly status: number;
  readonly about: string;
}

export interface AnswerField {
  readonly name: string;
  /** Names of the fields of what it holds. */
  readonly parts: readonly string[];
}

export interface ApiRefusal {
  readonly status: number;
  readonly code: string;
}

export interface CommonRefusal extends ApiRefusal {
  readonly about: string;
}

/** Values in braces, "{estimate}", stand for ids of the book. */
export interface ApiExample {
  readonly query: Readonly<Record<string, string>>;
  readonly body: object | null;
  readonly file: { readonly name: string; readonly type: string } | null;
}
