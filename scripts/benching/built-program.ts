/**
 * The program as it is shipped. Measured from dist, because running the sources directly costs: the runner gives every
 * inner function its name again each time it is made.
 */
type Extraction = typeof import("../../src/extraction/extract-figures.ts");
type Reading = typeof import("../../src/reading/read-document.ts");
type PlainText = typeof import("../../src/reading/plain-text.ts");

const built = async (path: string): Promise<unknown> => import(new URL(`../../dist/${path}`, import.meta.url).href);

export const { extractFigures } = (await built("extraction/extract-figures.js")) as Extraction;
export const { readDocument } = (await built("reading/read-document.js")) as Reading;
export const { readPlainText } = (await built("reading/plain-text.js")) as PlainText;
