/** Addresses of pages, each made in one place: what is linked is what is served. */

const part = encodeURIComponent;

export const articleAddress = (article: string) => `/articles/${part(article)}`;
export const versionAddress = (article: string, version: string | number) =>
  `${articleAddress(article)}/versions/${part(version)}`;
/** Words of a version, for those who follow a link to them. */
export const versionWordsAddress = (
  article: string,
  version: string,
  { start, end, exact }: { readonly start: number; readonly end: number; readonly exact: string },
) => `${withFields(versionAddress(article, version), { exact, start: `${start}`, end: `${end}` })}#words`;
/** `at`: number of a version that is to be among those shown. */
export const versionsAddress = (article: string, at?: number) =>
  `${articleAddress(article)}/versions${at === undefined ? "" : `?at=${at}#version-${at}`}`;
export const diffAddress = (article: string, from: string | number, to: string | number, view?: string) =>
  `${articleAddress(article)}/diff?from=${part(from)}&to=${part(to)}${view === undefined ? "" : `&view=${view}`}`;
/** `file`: "mp3", "vtt", "chapters.vtt" or "json". `version`: without it the article as it stands. */
export const narrationAddress = (article: string, file: string, version?: string) =>
  `${articleAddress(article)}/narration.${file}${version === undefined ? "" : `?version=${part(version)}`}`;
export const narrationsFeedAddress = "/narrations.rss";
export const estimateAddress = (estimate: string) => `/estimates/${part(estimate)}`;

/** `figure`: its id in the book, "v-…/51-69-killed"; a link to its card in that version of its article. */
export function figureAddress(article: string, figure: string): string {
  const [version = "", key = ""] = figure.split("/");
  return `${versionAddress(article, version)}#figure-${key}`;
}

/** `figure`: its id in the book. What statement it tells. */
export const statementAddress = (figure: string) => `/figures/${figure.split("/").map(part).join("/")}`;

/** Of a telling on the page of its estimate. */
export const tellingAnchor = (figure: string) => `telling-${figure.replaceAll("/", "-")}`;
/** `figure`: id in the book of a telling; in a long list the stretch in which it stands is shown. */
export const tellingAddress = (estimate: string, figure: string) =>
  `${withFields(estimateAddress(estimate), { at: figure })}#${tellingAnchor(figure)}`;

/** An address on the web as it may stand in a link; null for what is none. */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  return URL.canParse(url) ? new URL(url).href : null;
}

/** `subject`: its key. `fields`: what of it is shown, and how. */
export const subjectAddress = (subject: string, fields: Readonly<Record<string, string>> = {}) =>
  withFields(`/subjects/${part(subject)}`, fields);
/** Leads on to the subject of a figure, by its id in the book. */
export const subjectOfFigureAddress = (figure: string) => withFields("/subjects", { figure });
/** A file with what the page of the subject shows. */
export const subjectFileAddress = (
  subject: string,
  file: "chart.svg" | "chart.png" | "series.csv",
  fields: Readonly<Record<string, string>>,
) => withFields(`/subjects/${part(subject)}/${file}`, fields);
export const sourceAddress = (source: string, fields: Readonly<Record<string, string>> = {}) =>
  withFields(`/sources/${part(source)}`, fields);

/** Fields that are empty are left out. */
export function withFields(address: string, fields: Readonly<Record<string, string>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== "");
  return given.length === 0 ? address : `${address}?${new URLSearchParams(given)}`;
}

export const checkAddress = "/check";
export const checkRulesAddress = `${checkAddress}/rules`;
/** Where a check is explained. */
export const checkRuleAddress = (rule: string) => `${checkRulesAddress}#${rule}`;

/** What became of documents that were added together. */
export const jobAddress = (job: string) => `/add/jobs/${part(job)}`;
