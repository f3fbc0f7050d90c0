/**
 * Which countries parts of the world hold, so far as their bounds are agreed: by the M49 list of the United Nations, and by usage for
 * the Sahel, the Maghreb, the Horn of Africa, the Balkans and the Middle East.
 *
 *   countriesOf("region:east-africa") → KE, TZ, UG, …; undefined for what is no part of the world
 */
const westAfrica = "BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG";
const eastAfrica = "BI KM DJ ER ET KE MG MW MU MZ RW SC SO SS TZ UG ZM ZW";
const centralAfrica = "AO CM CF TD CG CD GQ GA ST";
const southernAfrica = "BW LS NA SZ ZA";
const northAfrica = "DZ EG LY MA SD TN EH";
const centralAsia = "KZ KG TJ TM UZ";
const southAsia = "AF BD BT IN IR MV NP PK LK";
const southeastAsia = "BN KH ID LA MY MM PH SG TH TL VN";
const eastAsia = "CN HK JP KP KR MN MO TW";
const westernAsia = "AM AZ BH CY GE IQ IL JO KW LB OM PS QA SA SY TR AE YE";
const middleEast = "BH CY EG IR IQ IL JO KW LB OM PS QA SA SY TR AE YE";
const centralAmerica = "BZ CR GT HN NI PA SV MX";
const caribbean = "AG BB BS CU DM DO GD HT JM KN LC PR TT VC";
const southAmerica = "AR BO BR CL CO EC GY PY PE SR UY VE";
const scandinavia = "DK NO SE";
const balkans = "AL BA BG GR HR ME MK RO RS SI XK";
const restOfEurope = "AD AT BE BY CH CZ DE EE ES FI FR GB HU IE IS IT LI LT LU LV MC MD MT NL PL PT RU SK SM UA VA";

const parts: Readonly<Record<string, readonly string[]>> = {
  "West Africa": [westAfrica],
  "East Africa": [eastAfrica],
  "Central Africa": [centralAfrica],
  "Southern Africa": [southernAfrica],
  "North Africa": [northAfrica],
  "Sub-Saharan Africa": [westAfrica, eastAfrica, centralAfrica, southernAfrica],
  "Horn of Africa": ["DJ ER ET SO"],
  Sahel: ["BF TD ER GM ML MR NE NG SN SD CM GN"],
  Maghreb: ["DZ LY MA MR TN"],
  Africa: [westAfrica, eastAfrica, centralAfrica, southernAfrica, northAfrica],
  "Central Asia": [centralAsia],
  "South Asia": [southAsia],
  "Southeast Asia": [southeastAsia],
  "Middle East": [middleEast],
  Asia: [centralAsia, southAsia, southeastAsia, eastAsia, westernAsia, "RU"],
  Europe: [balkans, scandinavia, restOfEurope, "TR"],
  Balkans: [balkans],
  Scandinavia: [scandinavia],
  "Central America": [centralAmerica],
  Caribbean: [caribbean],
  "South America": [southAmerica],
  "Latin America": [centralAmerica, southAmerica, caribbean],
  "North America": ["CA MX US", centralAmerica, caribbean],
};

const byId = new Map(
  Object.entries(parts).map(([name, codes]) => [
    `region:${name.toLowerCase().replaceAll(" ", "-")}`,
    new Set(codes.join(" ").split(" ")),
  ]),
);

/** ISO codes, by the id of a place in the gazetteer. */
export const countriesOf = (id: string): ReadonlySet<string> | undefined => byId.get(id);
