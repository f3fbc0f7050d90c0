/** Abbreviations with what is said for them; what tells a title from a street or a word from its abbreviation is in forms/abbreviation.ts. */

/** With their dot, wherever they stand. */
// biome-ignore format: a table
export const abbreviations: Readonly<Record<string, string>> = {
  Mr: "mister", Mrs: "missus", Ms: "miz", Messrs: "misters", Prof: "professor", Rev: "reverend", Pres: "president", Hon: "honorable",
  Gen: "general", Lt: "lieutenant", Col: "colonel", Maj: "major", Capt: "captain", Sgt: "sergeant", Cpl: "corporal", Pvt: "private",
  Pfc: "private first class", Spc: "specialist", Adm: "admiral", Cmdr: "commander", Cdr: "commander", Brig: "brigadier", Cmdt: "commandant",
  Sen: "senator", Sens: "senators", Rep: "representative", Reps: "representatives", Gov: "governor", Govs: "governors", Supt: "superintendent",
  Det: "detective", Insp: "inspector", Amb: "ambassador", Atty: "attorney", Asst: "assistant", Assoc: "associate", Dept: "department",
  dept: "department", Govt: "government", govt: "government", Jr: "junior", Sr: "senior", Inc: "incorporated", Corp: "corporation",
  Ltd: "limited", Co: "company", Cos: "companies", Bros: "brothers", Intl: "international", Univ: "university", Assn: "association",
  vs: "versus", etc: "et cetera", approx: "approximately", est: "estimated", incl: "including", max: "maximum", avg: "average", mag: "magnitude",
  Blvd: "boulevard", Ave: "avenue", Rd: "road", Hwy: "highway", Expy: "expressway", Pkwy: "parkway", Jan: "january", Feb: "february", Apr: "april",
  Aug: "august", Sept: "september", Oct: "october", Nov: "november", Dec: "december", Tues: "tuesday", Thurs: "thursday", Mon: "monday",
  Wed: "wednesday", Thu: "thursday", Fri: "friday", Fig: "figure", Vol: "volume", Ch: "chapter", cf: "compare", ca: "circa", "e.g": "for example",
  "i.e": "that is", "Ph.D": "p h d", "a.k.a": "also known as", "et al": "et al", Nos: "numbers", nos: "numbers", al: "al", Ret: "retired", ret: "retired",
};

/** Titles and the like that many write without a dot; then a name in capitals follows. */
export const dotless = new Set(
  "Mr Mrs Ms Dr St Mt Ft Prof Lt Col Gen Maj Capt Sgt Cpl Sen Gov Jr Sr vs etc".split(" "),
);

/** Before a name, and behind one or at the end of an address. */
// biome-ignore format: a table
export const byPlace: Readonly<Record<string, readonly [beforeName: string, behindName: string]>> = {
  St: ["saint", "street"], Dr: ["doctor", "drive"], Mt: ["mount", "mount"], Ft: ["fort", "fort"], Ct: ["court", "court"], Ln: ["lane", "lane"],
  Pl: ["place", "place"],
};

/** States of the USA, as they stand behind a town or a party. */
// biome-ignore format: a table
export const states: Readonly<Record<string, string>> = {
  Ala: "alabama", Ariz: "arizona", Ark: "arkansas", Calif: "california", Colo: "colorado", Conn: "connecticut", Del: "delaware", Fla: "florida",
  Ga: "georgia", Ill: "illinois", Ind: "indiana", Kan: "kansas", Ky: "kentucky", La: "louisiana", Md: "maryland", Mass: "massachusetts",
  Mich: "michigan", Minn: "minnesota", Miss: "mississippi", Mo: "missouri", Mont: "montana", Neb: "nebraska", Nev: "nevada", Okla: "oklahoma",
  Ore: "oregon", Pa: "pennsylvania", Tenn: "tennessee", Tex: "texas", Vt: "vermont", Va: "virginia", Wash: "washington", Wis: "wisconsin", Wyo: "wyoming",
  "N.H": "new hampshire", "N.J": "new jersey", "N.M": "new mexico", "N.Y": "new york", "N.C": "north carolina", "N.D": "north dakota",
  "R.I": "rhode island", "S.C": "south carolina", "S.D": "south dakota", "W.Va": "west virginia",
};

/** The same by their two letters, before a number of post or behind a comma. */
// biome-ignore format: a table
export const postalStates: Readonly<Record<string, string>> = {
  AL: "alabama", AK: "alaska", AZ: "arizona", AR: "arkansas", CA: "california", CO: "colorado", CT: "connecticut", DE: "delaware", FL: "florida",
  GA: "georgia", HI: "hawaii", ID: "idaho", IL: "illinois", IN: "indiana", IA: "iowa", KS: "kansas", KY: "kentucky", LA: "louisiana", ME: "maine",
  MD: "maryland", MA: "massachusetts", MI: "michigan", MN: "minnesota", MS: "mississippi", MO: "missouri", MT: "montana", NE: "nebraska",
  NV: "nevada", NH: "new hampshire", NJ: "new jersey", NM: "new mexico", NY: "new york", NC: "north carolina", ND: "north dakota", OH: "ohio",
  OK: "oklahoma", OR: "oregon", PA: "pennsylvania", RI: "rhode island", SC: "south carolina", SD: "south dakota", TN: "tennessee", TX: "texas",
  UT: "utah", VT: "vermont", VA: "virginia", WA: "washington", WV: "west virginia", WI: "wisconsin", WY: "wyoming",
};
