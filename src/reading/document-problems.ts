/**
 * Why a document was not read, or not wholly: one function a problem, so that the wording stays in one place.
 */
import type { Problem } from "../domain/problem.ts";

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

export function tooLarge(place: string, size: number, limit: number): Problem {
  return {
    code: "too-large",
    place,
    message: `The document is ${megabytes(size)}; at most ${megabytes(limit)} are read.`,
    remedy: "Save the article alone, without its pictures and scripts, and give that.",
  };
}

export function isEmpty(place: string): Problem {
  return {
    code: "empty",
    place,
    message: "The document is empty; an article was expected.",
    remedy: "Check that the file was saved or fetched completely.",
  };
}

export function isBinary(place: string, kind: string): Problem {
  return {
    code: "binary",
    place,
    message: `The document is ${kind}; HTML or plain text was expected.`,
    remedy: "Save the article as a web page or as text, and give that.",
  };
}

export function noArticle(place: string): Problem {
  return {
    code: "no-article",
    place,
    message: "The page holds no text that reads as an article.",
    remedy:
      "Check that it is an article's own page and not a list, a login or a page that scripts fill in; or add its text.",
  };
}

export function tooComplex(place: string, excess: "elements" | "depth", mostElements: number): Problem {
  return {
    code: "too-complex",
    place,
    message:
      excess === "elements"
        ? `The page has more than ${mostElements} elements; articles have a few thousand at most.`
        : "The page nests its elements without end; articles nest a few dozen.",
    remedy: "Save the article alone, or its text, and give that.",
  };
}

export function malformedJsonLd(place: string, count: number): Problem {
  const what = count === 1 ? "A block" : `${count} blocks`;
  return {
    code: "json-ld-malformed",
    place,
    message: `${what} of JSON-LD could not be read as JSON; the page was read without.`,
    remedy: "Check the headline, authors and dates that were read; say with --date and --outlet what is wrong.",
  };
}

export function unknownCharset(place: string, label: string, used: string): Problem {
  return {
    code: "charset-unknown",
    place,
    message: `The document says that its charset is "${label.slice(0, 40)}", which is not known; it was read as ${used}.`,
    remedy: "Check names and quotation marks in the text; save the document as UTF-8 if they are wrong.",
  };
}

export function dateNotRead(place: string, date: string): Problem {
  return {
    code: "date-not-read",
    place,
    message: `"${date.slice(0, 60)}" is not a date; an ISO day such as 2023-05-01 was expected.`,
    remedy: "Give the publication date as YYYY-MM-DD, with time and zone if you know them.",
  };
}

export function languageNotSupported(place: string, language: string): Problem {
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  return {
    code: "language-not-supported",
    place,
    message: `The text is in ${name} (${language}); figures are read in English only, so none were.`,
    remedy: "Give an English version of the article.",
  };
}
