import { describe, expect, it } from "vitest";
import { spanOf } from "../../text/span.ts";
import { analyse } from "../analysis.ts";
import { readFigures } from "../read-figures.ts";
import { linkParts } from "./link-parts.ts";
import { tiePlace } from "./tie-place.ts";

/** Quantity, place and basis of each figure: "20 Homs stated". Paragraphs of the text are parts of their own. */
function tied(text: string): string[] {
  let start = 0;
  const parts = text.split("\n\n").map((paragraph) => {
    const span = spanOf(text, start, start + paragraph.length);
    start += paragraph.length + 2;
    return { kind: "body" as const, span };
  });
  const analysis = analyse(text, null, parts);
  const drafts = tiePlace.refine(linkParts.refine(readFigures(analysis), analysis), analysis);
  for (const { place } of drafts)
    if (place) expect(text.slice(place.span.start, place.span.end)).toBe(place.span.exact);
  return drafts.map(
    ({ quantity, place }) => `${quantity.span.exact}: ${place ? `${place.span.exact}, ${place.basis}` : "none"}`,
  );
}

describe("a place in the figure's own clause", () => {
  it.each([
    ["A car bomb killed 20 people in Homs.", "20: Homs, stated"],
    ["An explosion at the edge of Kabul's airport killed 13 people.", "13: Kabul's airport, stated"],
    ["Strikes on Lebanon have killed 558 people.", "558: Lebanon, stated"],
    ["A quake struck Herat and left 40 people dead.", "40: Herat, stated"],
    ["Russia has lost 900 troops in the battle for Bakhmut in eastern Ukraine.", "900: Bakhmut, stated"],
    ["About 800 people fled from Mosul.", "About 800: Mosul, stated"],
    [
      "A shell killed 12 people in Izium, in Mariupol and in Volnovakha.",
      "12: Izium, in Mariupol and in Volnovakha, stated",
    ],
    ["Fighting in the Bakhmut area and elsewhere in Ukraine has killed 700 soldiers.", "700: Ukraine, stated"],
    ["Nigeria: 137 students abducted", "137: Nigeria, stated"],
    ["Bakhmut: five months of fighting, 200 dead", "200: Bakhmut, stated"],
    ["In Anjouan, the poorest island in Comoros, 7,869 people were displaced.", "7,869: Anjouan, stated"],
    ["At least 12 people died in the Somali capital Mogadishu.", "At least 12: Mogadishu, stated"],
    ["At least 12 people died in Haiti's capital, Port-au-Prince.", "At least 12: Port-au-Prince, stated"],
    ["The talk in Cleveland was of Benghazi, where four people lost their lives.", "four: Benghazi, stated"],
    ["Two men died in the attacks on a U.S. compound in Benghazi.", "Two: Benghazi, stated"],
    ["Guizhou has seen 10 deaths.", "10: Guizhou, stated"],
    ["Bakhmut has cost Russia 100,000 casualties.", "100,000: Bakhmut, stated"],
    ["Two people were hurt when a quake of magnitude 6.8 shook the Kolm valley.", "Two: Kolm valley, stated"],
    [
      "The fire in the Brewer Street warehouse claimed the lives of two people.",
      "two: Brewer Street warehouse, stated",
    ],
    ["Some 20 people died in the camps of Old Miri.", "Some 20: Old Miri, stated"],
    ["Italy recorded 932 deaths.", "932: Italy, stated"],
    ["The Lakeside mall shooting left nine people dead.", "nine: Lakeside mall, stated"],
    ["Some 400 people were displaced by Assam floods.", "Some 400: Assam, stated"],
    ["There is no hope for the five men missing at Zarovka.", "five: Zarovka, stated"],
    ["Some 400 residents were evacuated on Kolm Islands.", "Some 400: Kolm Islands, stated"],
    ["At least 13 people died on Highway 5 south of Santiago.", "At least 13: Highway 5, stated"],
    ["A bomb on the road between Homs and Hama killed five soldiers.", "five: Homs and Hama, stated"],
    ["Twelve people were killed in the blast, which happened in Homs.", "Twelve: Homs, stated"],
    ["Kenya has been battered by floods, with 12 people dead.", "12: Kenya, stated"],
    ["Next came India, followed by Sri Lanka (35,323 deaths).", "35,323: Sri Lanka, stated"],
    ["A fire drove 26,000 people from their homes in the north of Ouldoro.", "26,000: Ouldoro, stated"],
    ["Some 23 people are dead at the Oderholm arena.", "Some 23: Oderholm arena, stated"],
    ["The worst was in Sri Lanka (35,322 deaths).", "35,322: Sri Lanka, stated"],
    ["The ship caught fire in the Red Sea on Monday; three sailors died on board.", "three: Red Sea, stated"],
    ["A raid on Ouldoro killed nine people.", "nine: Ouldoro, stated"],
    ["Some 92 people have drowned in the Channel.", "Some 92: Channel, stated"],
  ])("%s", (text, figure) => expect(tied(text)).toEqual([figure]));

  it("leaves each count its own place", () => {
    expect(tied("The floods killed 13 people in Herat and injured 20 people in Kunduz.")).toEqual([
      "13: Herat, stated",
      "20: Kunduz, stated",
    ]);
  });
});

describe("counts in one sentence", () => {
  it.each([
    ["Five people, including two children, died in a fire in Homs.", ["Five: Homs, stated", "two: Homs, stated"]],
    ["Some 51 people, nine of them foreigners, died in Homs.", ["Some 51: Homs, stated", "nine: Homs, stated"]],
    ["A raid killed 50 people, six of them in Homs.", ["50: none", "six: Homs, stated"]],
    ["A storm killed 26 people: 12 in Homs and 14 in Hama.", ["26: none", "12: Homs, stated", "14: Hama, stated"]],
    [
      "Homs was cut off. Eleven people died there, and another six died in Hama.",
      ["Eleven: Homs, inherited", "six: Hama, stated"],
    ],
    ["Province | Killed\nHatay | 120\nChildren | 40\nTotal | 160", ["120: Hatay, stated", "40: none", "160: none"]],
  ])("%s", (text, figures) => expect(tied(text)).toEqual(figures));
});

describe("a place without a name", () => {
  it.each([
    ["Some 600 residents were evacuated from three coastal parishes.", "Some 600: three coastal parishes, stated"],
    ["Some 600 residents were evacuated from three coastal districts.", "Some 600: three coastal districts, stated"],
    ["Deputies seized rifles at the ranch, where four men died.", "four: ranch, stated"],
    ["Security forces have killed 230 people in the capital.", "230: capital, stated"],
  ])("%s", (text, figure) => expect(tied(text)).toEqual([figure]));

  it.each([
    ["Two people died in the area.", "Two: none", "an area says nothing"],
    ["Two people died in three days.", "Two: none", "days are no place"],
    ["Two people were killed, the manager of the farm said.", "Two: none", "it is whose manager he is"],
  ])("is none in %s (%s: %s)", (text, figure) => expect(tied(text)).toEqual([figure]));

  it("stands back behind the name that the story has, unless it is wider", () => {
    expect(tied("A quake shook Homs. Some 40 people died in two villages.")).toEqual(["Some 40: Homs, inherited"]);
    expect(tied("A quake shook Homs. Some 40 people died in four countries.")).toEqual([
      "Some 40: four countries, stated",
    ]);
  });
});

describe("places that are not the count's", () => {
  it.each([
    ["There were 900 Russian casualties.", "900: none", "a people is the group"],
    ["The Gaza Health Ministry counted 45 people killed.", "45: none", "it names the source"],
    ["At least 20 people were killed, the minister said in Geneva.", "At least 20: none", "it is where it was said"],
    [
      "The group lost 40 fighters, said its leader, which led the attack on Aleppo.",
      "40: none",
      "it is another event's",
    ],
    ["Israel's army says that 70 militants were killed.", "70: none", "it says whose army it is"],
    ["It was the worst shooting in U.S. history, with 49 people killed.", "49: none", "history has no place"],
    ["Two people were killed by Gordon, who fled.", "Two: none", "Gordon may be a man"],
    ["They freed 50 hostages in a swap brokered in Abu Dhabi.", "50: none", "it is where it was arranged"],
    ["Officials in Geneva said that 40 people had been killed.", "40: none", "the world's news is told there"],
    ["Medics at Nasser Hospital said 12 people were killed.", "12: none", "it is where the source sits"],
    ["Russia has suffered 900 casualties.", "900: none", "it is whom it befell"],
    [
      "Smith of the Phoenix Fire Department confirmed three people died.",
      "three: none",
      "an office tells, it is not where",
    ],
    ["He told an audience in Homs that 12 people were killed.", "12: none", "it is where it was told"],
    ["Kyiv reports 13 people missing.", "13: none", "the capital speaks for its country"],
    ["She thought Obama had 12 dead.", "12: none", "Obama is a person"],
    ["A student was killed at Halloween, and 12 people were hurt.", "12: none", "a feast is no place"],
    ["Some 300 soldiers have died since the invasion of Ukraine.", "Some 300: none", "it tells the time"],
  ])("%s (%s: %s)", (text, figure) => expect(tied(text)).toEqual([figure]));
});

describe("a place taken from elsewhere", () => {
  it("comes from the whole", () => {
    expect(tied("A raid in Homs killed 50 people; 20 of them died of burns.")[1]).toBe("20: Homs, inherited");
  });

  it.each([
    ["The fall of Aleppo was swift. In the city, 30 people were killed.", "30: Aleppo, inherited"],
    ["Shells fell in Sudan. Some 40 people have died there.", "Some 40: Sudan, inherited"],
    ["Sudan's agony is deepening. The war has killed 900 people.", "900: Sudan, inherited"],
    ["KABUL (AP) — A blast killed 20 people.", "20: KABUL, inherited"],
    ["LYNCHBURG, Va. (WSET) -- A blast killed 20 people.", "20: LYNCHBURG, inherited"],
    ["ISKENDER, Feb 8 (Kolm Wire) – A quake killed 20 people.", "20: ISKENDER, inherited"],
    ["MADRID (EFE) — The Salvadoran army said a blast killed 20 people.", "20: none"],
    ["GENEVA (AP) — A blast killed 20 people.", "20: none"],
    ["Police in Springfield said two people were killed.", "two: Springfield, inherited"],
    ["Gunmen opened fire on a bus in the town of Ouldoro. Nine people were killed.", "Nine: Ouldoro, inherited"],
    ["Floodwaters tore through Homs. The roads are gone. Some 50 people died.", "Some 50: Homs, inherited"],
    ["Rain has pounded Kenya. The floods have killed 228 people.", "228: Kenya, inherited"],
    ["KABUL (AP) — The ground shook at dawn. Some 20 people were killed.", "Some 20: KABUL, inherited"],
    ["RABAT (AP) — Morocco's interior ministry said 2,012 people had died.", "2,012: none"],
    ["RABAT (AP) — Morocco's interior ministry said a blast killed 20 people.", "20: RABAT, inherited"],
    ["A shell hit Homs. Last year 900 people died nationwide.", "900: none"],
    ["A bus plunged into the Lukwe River. Nine people died.", "Nine: Lukwe River, inherited"],
    ["She was booked into the Modlin County Jail. She had killed four people.", "four: none"],
    ["Officials in Homs are at a loss. They count 20 dead.", "20: none"],
  ])("%s", (text, figure) => expect(tied(text)).toEqual([figure]));

  it("comes from the event that the text goes on telling of", () => {
    expect(tied("A blast killed 20 people in Homs. The explosion also injured 50 people.")[1]).toBe(
      "50: Homs, inherited",
    );
  });

  it("does not come from an event that another country's people suffered", () => {
    expect(tied("A blast killed 20 people in Homs. Israel's army says that 30 Israelis were killed.")[1]).toBe(
      "30: none",
    );
  });

  it("does not come from an event when the count is of a whole war", () => {
    expect(tied("A blast killed 20 people in Homs. In the whole of the war 9,000 people have died.")[1]).toBe(
      "9,000: none",
    );
  });

  it("goes from the dead of a disaster to those whom it drove out", () => {
    expect(tied("A flood killed 20 people in Homs. Some 9,000 people have been displaced.")[1]).toBe(
      "Some 9,000: Homs, inherited",
    );
  });

  it("does not come from a sentence that tells places apart", () => {
    expect(tied("The storm killed 12 people in Homs and five in Hama. Another 20 people are missing.")[2]).toBe(
      "20: none",
    );
  });

  it("does not carry a toll of deaths over to the displaced", () => {
    expect(tied("A blast killed 20 people in Homs. Some 9,000 people have been displaced.")[1]).toBe(
      "Some 9,000: none",
    );
  });
});
