/**
 * Which country a name stands for, also where the news says the people, the seat or the capital for it.
 *
 *   countryOfName("Russian"), countryOfName("the Kremlin"), countryOfName("Moscow") → "RU"
 *
 * Not here: whether a capital is meant as a city in some sentence. Who asks knows that a side is meant ("Moscow's troops").
 */
import { foldName } from "./fold-name.ts";
import { countryOfDemonym, lookUpPlaces } from "./gazetteer.ts";

/** Capitals and seats that the news puts for a government; a city that is only a scene stays out. */
const seats = `
RU Moscow, Kremlin
UA Kyiv, Kiev
US Washington, White House, Pentagon, United States of America
GB London, Downing Street, Whitehall
FR Paris, Elysee
DE Berlin
CN Beijing
TR Ankara
IR Tehran
IL Jerusalem, Tel Aviv
SY Damascus
IQ Baghdad
YE Sanaa
SA Riyadh
EG Cairo
SD Khartoum
ET Addis Ababa
AF Kabul
PK Islamabad
IN New Delhi, Delhi
MM Naypyidaw
KP Pyongyang
KR Seoul
JP Tokyo
AM Yerevan
AZ Baku
GE Tbilisi
BY Minsk
PL Warsaw
CD Kinshasa
RW Kigali
ML Bamako
`;

let codes: ReadonlyMap<string, string> | undefined;

function readSeats(): ReadonlyMap<string, string> {
  const lines = seats.trim().split("\n");
  return new Map(
    lines.flatMap((line) => {
      const names = line.slice(3).split(", ");
      return names.map((name) => [foldName(name), line.slice(0, 2)] as const);
    }),
  );
}

/**
 * ISO 3166 code of the country that `name` stands for, null where it stands for none. An article before the name and
 * an apostrophe behind it do not matter; a place that is no country ("Bakhmut") stands for none.
 */
export function countryOfName(name: string): string | null {
  const bare = name
    .trim()
    .replace(/^the\s+/i, "")
    .replace(/['’]s?$/, "");
  if (bare === "") return null;
  codes ??= readSeats();
  const code = countryOfDemonym(bare)?.id ?? codes.get(foldName(bare));
  if (code !== undefined) return code;
  const [place] = lookUpPlaces(bare);
  return place?.kind === "country" ? place.id : null;
}
