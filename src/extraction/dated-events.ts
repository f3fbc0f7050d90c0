/**
 * Events that news dates by without saying when they were: "since the full-scale invasion", "after the October 7 attack".
 *
 * Each entry is a day that its source gives; a phrase means the event when one of its nouns is named and the document's
 * words speak of it. Not here: events of which the text itself gives the day.
 */

export interface DatedEvent {
  readonly name: string;
  /** The first day, ISO. */
  readonly day: string;
  /** Nouns that a text calls it by, lower case. */
  readonly nouns: readonly string[];
  /** Words of which the document must hold at least one, lower case. */
  readonly cues: readonly string[];
  /** Where the day stands. */
  readonly source: string;
}

const war = ["war", "conflict", "fighting", "hostilities"];
const invasion = ["invasion", "offensive", ...war];
const quake = ["earthquake", "quake", "earthquakes", "quakes", "tremor"];

export const datedEvents: readonly DatedEvent[] = [
  {
    name: "full-scale invasion of Ukraine",
    day: "2022-02-24",
    nouns: invasion,
    cues: ["ukraine", "ukrainian", "ukrainians", "russia", "russian", "russians", "kyiv", "moscow", "kremlin"],
    source: "UN General Assembly resolution ES-11/1, 2 March 2022",
  },
  {
    name: "attack on Israel of 7 October, and the war in Gaza",
    day: "2023-10-07",
    nouns: ["attack", "attacks", "assault", "raid", "massacre", ...war],
    cues: ["hamas", "gaza", "israel", "israeli", "palestinian", "palestinians"],
    source: "UN Security Council resolution 2712, 15 November 2023",
  },
  {
    name: "war in Sudan",
    day: "2023-04-15",
    nouns: war,
    cues: ["sudan", "sudanese", "khartoum", "darfur", "rsf"],
    source: "UN Security Council resolution 2724, 8 March 2024",
  },
  {
    name: "war in Tigray",
    day: "2020-11-04",
    nouns: war,
    cues: ["tigray", "tigrayan", "tplf", "ethiopia", "ethiopian"],
    source: "Joint investigation of OHCHR and the Ethiopian Human Rights Commission, 3 November 2021",
  },
  {
    name: "invasion of Iraq",
    day: "2003-03-20",
    nouns: invasion,
    cues: ["iraq", "iraqi", "iraqis", "baghdad"],
    source: "UN Security Council resolution 1472, 28 March 2003, and the record of its 4726th meeting",
  },
  {
    name: "civil war in Syria",
    day: "2011-03-15",
    nouns: [...war, "uprising"],
    cues: ["syria", "syrian", "syrians", "assad", "damascus"],
    source: "OHCHR, Civilian deaths in the Syrian Arab Republic, June 2022 (counts from March 2011)",
  },
  {
    name: "earthquakes in Türkiye and Syria",
    day: "2023-02-06",
    nouns: quake,
    cues: ["turkey", "türkiye", "turkish", "syria", "syrian"],
    source: "US Geological Survey, event us6000jllz",
  },
  {
    name: "earthquake in Haiti",
    day: "2010-01-12",
    nouns: quake,
    cues: ["haiti", "haitian", "port-au-prince"],
    source: "US Geological Survey, event usp000h60h",
  },
  {
    name: "earthquake and tsunami in Japan",
    day: "2011-03-11",
    nouns: [...quake, "tsunami"],
    cues: ["japan", "japanese", "fukushima"],
    source: "US Geological Survey, event official20110311054624120_30",
  },
  {
    name: "tsunami in the Indian Ocean",
    day: "2004-12-26",
    nouns: [...quake, "tsunami"],
    cues: ["indonesia", "aceh", "sri", "thailand", "indian"],
    source: "US Geological Survey, event official20041226005853450_30",
  },
  {
    name: "offensive in Nagorno-Karabakh",
    day: "2023-09-19",
    nouns: ["offensive", "attack", "assault", "operation", "fighting"],
    cues: ["karabakh", "nagorno-karabakh", "stepanakert", "azerbaijan"],
    source: "UN Security Council, record of the 9422nd meeting, 21 September 2023",
  },
  {
    name: "coup in Myanmar",
    day: "2021-02-01",
    nouns: ["coup", "takeover", "putsch"],
    cues: ["myanmar", "burma", "junta", "suu"],
    source: "UN Security Council press statement SC/14430, 4 February 2021",
  },
  {
    name: "attacks of 11 September",
    day: "2001-09-11",
    nouns: ["attacks", "attack"],
    cues: ["twin", "al-qaeda", "bin", "pentagon", "9/11"],
    source: "UN Security Council resolution 1368, 12 September 2001",
  },
];

/**
 * The event that a noun means in a document, or undefined when none or several are meant alike.
 * `countCue` gives how often the document, or the phrase itself, holds a word; `anchor` leaves out what came later.
 */
export function findDatedEvent(
  noun: string,
  countCue: (word: string) => number,
  anchor: string | null,
): DatedEvent | undefined {
  const weighed = datedEvents
    .filter(({ nouns, day }) => nouns.includes(noun) && (anchor === null || day <= anchor))
    .map((event) => ({ event, weight: event.cues.reduce((sum, cue) => sum + countCue(cue), 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = weighed;
  return first && first.weight > (second?.weight ?? 0) ? first.event : undefined;
}
