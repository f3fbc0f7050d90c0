/**
 * The news' abbreviations of American states, as they stand behind a town:
 * "Alturas, Calif.", "Springfield, MO". Alone such words are others ("Miss", "Ill", "OR"): callers look for the town first.
 */
const abbreviations = `
Ala AL,Ariz AZ,Ark AR,Calif CA,Colo CO,Conn CT,Del DE,Fla FL,Ga GA,Ill IL,Ind IN,Kan KS,Ky KY,La LA,Md MD,Mass MA,Mich MI,Minn MN,Miss MS,
Mo MO,Mont MT,Neb NE,Nev NV,NH NH,NJ NJ,NM NM,NY NY,NC NC,ND ND,Okla OK,Ore OR,Pa PA,RI RI,SC SC,SD SD,Tenn TN,Tex TX,Vt VT,Va VA,Wash WA,
WVa WV,Wis WI,Wyo WY,DC DC,Utah UT,Iowa IA,Idaho ID`;

let codes: ReadonlyMap<string, string> | undefined;

/** GeoNames code of the state ("US.CA") that "Calif.", "Calif" or "CA" stands for. */
export function codeOfAmericanState(abbreviation: string): string | undefined {
  codes ??= readCodes();
  return codes.get(abbreviation.replaceAll(".", ""));
}

function readCodes(): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const pair of abbreviations.split(",")) {
    const [spoken = "", code = ""] = pair.trim().split(" ");
    read.set(spoken, `US.${code}`).set(code, `US.${code}`);
  }
  return read;
}
