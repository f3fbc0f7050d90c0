/**
 * Bylines: "By Jane Doe and John Roe, Diplomatic Correspondent" is one, and names Jane Doe and John Roe.
 *
 * Not here: which element of a page holds the byline (page-marks).
 */
import { readTimestamp } from "../text/dates/timestamp.ts";

const name = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|del|da|di|van|von|der|den|bin|ibn|al|el|la|le)){0,5}`;
/** "By", one name or several, and then at most a role or a place behind a comma or bar. */
const byLine = new RegExp(
  String.raw`^(?:(?:Words|Written|Reported|Reporting|Story)\s+)?(?:By|BY|by):?\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)${name}(?:(?:\s*,\s*|\s+(?:and|AND|&|with)\s+)${name})*(?:\s*[,|•·/–—-]\s*(?![\s\d])\D.{0,60})?$`,
  "u",
);

const longestByline = 150;

/** Whether a line does nothing but say who wrote the article. */
export function isByline(line: string): boolean {
  return line.length < longestByline && byLine.test(withoutStamp(line));
}

/** Many bylines end with the time of publication: "By Mara Quill May 2, 2023 | 6:03 pm". */
function withoutStamp(line: string): string {
  const stamp = /[\s,|•·–—-]+(?:(?:on\s+)?(?:[A-Z][a-z]{2,8}\.?\s+)?\d.*)$/.exec(line);
  return stamp !== null && readTimestamp(stamp[0]) !== null ? line.slice(0, stamp.index) : line;
}

const notNames = /^(?:https?:|www\.|@)|[<>]|^(?:by:?|no author|staff|admin|editor|guest|unknown)$/i;

/** The names in a byline: "By Jane Doe and John Roe, Diplomatic Correspondent" → Jane Doe, John Roe. */
export function readAuthorNames(byline: string): string[] {
  const names = byline
    .replace(/[^\S\n]+/g, " ")
    .replace(/^\W*(?:(?:words|written|reported|reporting|story)\s+)?by:?\s+/i, "")
    .split(/\s*(?:\n|,|;|\||•|·|&|\band\b|\bwith\b)\s*/i)
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && name.length < 60 && !notNames.test(name));
  const full = names.filter((name) => /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,4}$/u.test(name) && !isRole.test(name));
  return full.length > 0 ? full : names.filter((name) => !/\d/.test(name)).slice(0, 1);
}

const isRole =
  /\b(?:correspondent|editor|reporter|writer|staff|contributor|columnist|bureau|chief|desk|published|updated|posted)\b/i;
