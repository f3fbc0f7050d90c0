/**
 * By which name the place of a document is told to whoever does not sit at the machine that has it: without the folders of its file.
 *
 *   nameOfPlace("/Users/ed/pages/a.html") → "a.html"; "https://example.org/pages/a" stays as it is
 */
export const nameOfPlace = (place: string): string =>
  /^https?:\/\//i.test(place) ? place : place.slice(Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\")) + 1);
