/**
 * Words in capitals whose sound their letters do not tell: those that are said as a word, or that are spelled though they could be said.
 * Whatever stands here not is spelled up to three letters or without a vowel, and is a word otherwise.
 */
const words = (list: string) => list.split(" ").map((word): [string, string] => [word.toUpperCase(), word]);
const spelled = (list: string) =>
  list.split(" ").map((letters): [string, string] => [letters, [...letters.toLowerCase()].join(" ")]);

/** What is said, words parted by blanks. */
export const acronyms: ReadonlyMap<string, string> = new Map([
  ...words(
    "nato unicef unesco ocha fema nasa osha opec asean covid aids sars mers swat norad brics unifil unita swapo",
  ),
  ...words(
    "interpol europol frontex hamas isis isil daesh unaids unama unamid unmiss minusma monusco amisom ecowas nafta",
  ),
  ...words("scotus potus flotus maga daca radar himars noaa centcom eucom africom socom pin sim"),
  ...words("leed ram rom jpeg gif taser mig zip moab sam swift ebola zika farc"),
  ["NW", "northwest"],
  ["NE", "northeast"],
  ["SW", "southwest"],
  ["SE", "southeast"],
  ["UNRWA", "unra"],
  ["ATACMS", "attack ems"],
  ["USAID", "u s aid"],
  ["PhD", "p h d"],
  ["PHD", "p h d"],
  ["DoD", "d o d"],
  ["MoD", "m o d"],
  ["SANA", "sana"],
  ["WASH", "wash"],
  ["OK", "okay"],
  ["CENTCOM", "sent com"],
  ["JPEG", "j peg"],
  ["NAACP", "n double a c p"],
  ...spelled(
    "UN US UK EU IDF ISW IOM IAEA UAE USA USSR WHO ICC ICJ ICRC IFRC OSCE UNHCR UNDP UNFPA UNEP UNODC OHCHR IMF AP AFP",
  ),
  ...spelled(
    "BBC CNN NPR ABC CBS NBC ATF FBI CIA NSA DHS ICE DEA CDC EPA FAA FDA NHS NGO IDP POW MIA IED EMT ER ICU UAV AU AI IRA ETA ELN IRC MSF",
  ),
  ...spelled(
    "USGS USDA USCG EMSC EOC IIHS IRGC SOHR OVD UOC UAW IUCN AIG OIC OAS ADF DUI AOC UCLA USC ATV SUV ETF CEO CFO COO IPO IOC",
  ),
]);

/** In a headline in capitals these are words: "IT IS WHO WE ARE". */
const homographs = new Set(
  "WHO IT IS ICE AID AIDS OR AM PM AS AT IN ON NO SO HE BE ME MY WE DO GO IF UP ER SAM PIN RAM WASH SWIFT LASER MIA ETA".split(
    " ",
  ),
);

export const isWordInHeadlines = (letters: string): boolean => homographs.has(letters) || !acronyms.has(letters);
