/**
 * Folds a place name to the key under which the gazetteer lists it: "Khān Yūnis" → "khan yunis",
 * "Deir al-Balah" → "deir al balah". Spellings that differ by more than accents, hyphens and
 * apostrophes are told apart here and joined by aliases.ts.
 */

const marks = /[\u0300-\u036f]/g;
const apostrophes = /['’‘ʻʼ`´.]/g;
const separators = /[\s\-‐‑–_/]+/g;
const plain = /^[a-z ]+$/;

export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(marks, "")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/ı/g, "i")
    .replace(/đ/g, "d")
    .replace(apostrophes, "")
    .replace(separators, " ")
    .trim();
}

const genericWords = new Set(
  (
    "district region province governorate state county department oblast raion rayon municipality prefecture territory division " +
    "krai regency canton parish city zila zone voivodeship ilcesi"
  ).split(" "),
);
const genericStarts =
  /^(?:(?:province|municipality|county|city|commune|district|governorate|republic|union council) of (?:the )?|(?:kabupaten|kota|amphoe|khet|huyen|thanh pho|thi xa|quan|qada|muhafazat|mudiriyat|shahrestan e|changwat|gorod|provincia de|departamento de|departement de|estado de) )/;

/** The key of an administrative area without its generic word: "Zhytomyr Oblast" → "zhytomyr". */
export function foldAreaName(name: string): string {
  const folded = foldName(name).replace(genericStarts, "");
  const cut = folded.lastIndexOf(" ");
  return cut > 0 && genericWords.has(folded.slice(cut + 1)) ? folded.slice(0, cut) : folded;
}

/** The first letters of a key: the table is cut into buckets by them, so that only the needed rows are ever parsed. */
export function bucketOf(key: string): string {
  return key.slice(0, 3);
}
