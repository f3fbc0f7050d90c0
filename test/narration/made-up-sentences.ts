/**
 * Sentences about tolls as they are said, by seed, and of each the ways in which a voice could misread it: another digit, thousand for million, a
 * decimal, another year, a "not" or a hedge that is left out.
 */

export const misreadings = ["digit", "scale", "decimal", "year", "not", "hedge"] as const;
export type Misreading = (typeof misreadings)[number];

interface Piece {
  readonly words: string;
  readonly kind?: Misreading;
  /** What a voice says that misreads it. */
  readonly misread?: string;
}

export interface MadeUpSentence {
  readonly words: readonly string[];
  /** Only those that it can be misread in. */
  readonly misread: Readonly<Partial<Record<Misreading, readonly string[]>>>;
}

interface Draw {
  <T>(from: readonly T[]): T;
  /** A whole number from `low` up to, and without, `high`. */
  between(low: number, high: number): number;
}

/** After Steele and Vigna's SplitMix, 32 bits. */
function drawBy(seed: number): Draw {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % limit;
  };
  const pick = <T>(from: readonly T[]) => from[below(from.length)]!;
  return Object.assign(pick, { between: (low: number, high: number) => low + below(high - low) });
}

const units = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

export function inWords(n: number): string {
  if (n < 20) return units[n]!;
  if (n < 100) return `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? "" : ` ${units[n % 10]}`}`;
  const [scale, name] = n < 1000 ? [100, "hundred"] : [1000, "thousand"];
  return `${inWords(Math.floor(n / scale))} ${name}${n % scale === 0 ? "" : ` ${inWords(n % scale)}`}`;
}

const upTo = (n: number, from = 0) => Array.from({ length: n - from }, (_, i) => i + from);

function count(draw: Draw): Piece {
  const n = draw([
    draw.between(2, 100),
    draw.between(13, 20),
    draw.between(100, 1000),
    draw.between(1000, 10000),
    draw.between(10000, 90000),
  ]);
  const digits = [...String(n)];
  const at = draw.between(0, digits.length);
  const other = draw(upTo(10, 1).filter((digit) => String(digit) !== digits[at]));
  const isTeen = n > 12 && n < 20;
  const misread = isTeen ? (n - 10) * 10 : Number(digits.with(at, String(other)).join(""));
  return { words: inWords(n), kind: "digit", misread: inWords(misread) };
}

function scaled(draw: Draw): Piece {
  const n = inWords(draw.between(2, 90));
  const [said, misread] = draw([
    ["thousand", "million"],
    ["million", "thousand"],
    ["million", "billion"],
    ["billion", "million"],
  ] as const);
  return { words: `${n} ${said}`, kind: "scale", misread: `${n} ${misread}` };
}

function decimal(draw: Draw): Piece {
  const [whole, part] = [draw.between(1, 10), draw.between(1, 10)];
  const otherPart = draw(upTo(10, 1).filter((digit) => digit !== part));
  const misread = draw([
    `${inWords(whole)} point ${inWords(otherPart)}`,
    `${inWords(whole)} ${inWords(part)}`,
    inWords(whole * 10 + part),
    `${inWords(whole)} point ${inWords(part)} ${inWords(otherPart)}`,
  ]);
  return { words: `${inWords(whole)} point ${inWords(part)}`, kind: "decimal", misread };
}

function year(draw: Draw): Piece {
  const [century, decade] = draw([
    ["nineteen", upTo(100, 10)],
    ["twenty", upTo(30, 10)],
  ] as const);
  const n = draw(decade);
  const other = draw(decade.filter((year) => Math.abs(year - n) === 1 || Math.abs(year - n) === 10 || year === n - 1));
  return { words: `${century} ${inWords(n)}`, kind: "year", misread: `${century} ${inWords(other)}` };
}

const hedge = (draw: Draw): Piece => ({
  words: draw([
    "at least",
    "more than",
    "about",
    "nearly",
    "up to",
    "as many as",
    "around",
    "almost",
    "some",
    "fewer than",
    "at most",
    "over",
  ]),
  ...{ kind: "hedge", misread: "" },
});
const not: Piece = { words: "not", kind: "not", misread: "" };
const plain = (words: string): Piece => ({ words });
const who = "people civilians soldiers miners workers villagers children passengers fishermen students".split(" ");
const harm = [
  "were killed",
  "were wounded",
  "have died",
  "are missing",
  "were injured",
  "were rescued",
  "had been displaced",
  "drowned",
];
const where =
  `in the flooded valley | near Kharkiv | in the port of Goma | at a market in Idlib | on the northern road | in the old harbour
  | outside Quetta | at the bus station in Sumy | in the mine | in Rafah | when the bridge collapsed | in the eastern province`
    .split("|")
    .map((place) => place.trim());
const source =
  `officials said | the ministry said on Monday | according to the Red Cross | the mayor told reporters | a spokesman said
  | police said | the governor wrote | hospital staff said on Friday | rescuers said`
    .split("|")
    .map((said) => said.trim());

const shapes: readonly ((draw: Draw) => readonly Piece[])[] = [
  (draw) => [hedge(draw), count(draw), plain(`${draw(who)} ${draw(harm)} ${draw(where)} ${draw(source)}`)],
  (draw) => [count(draw), plain(`${draw(who)} ${draw(harm)} ${draw(where)} ${draw(source)}`)],
  (draw) => [plain(`the ministry said that`), hedge(draw), count(draw), plain(`${draw(who)} ${draw(harm)}`)],
  (draw) => [plain(`${draw(source)} that`), scaled(draw), plain(`${draw(who)} had fled since`), year(draw)],
  (draw) => [hedge(draw), decimal(draw), plain(`million ${draw(who)} ${draw(harm)} ${draw(where)}`)],
  (draw) => [plain("the cost was put at"), decimal(draw), plain(`billion dollars, ${draw(source)}`)],
  (draw) => [
    plain("the toll was"),
    not,
    plain("confirmed by the army, but"),
    count(draw),
    plain(`bodies were found ${draw(where)}`),
  ],
  (draw) => [plain(`the ${draw(who)} were`), not, plain(`among the`), count(draw), plain(`dead, ${draw(source)}`)],
  (draw) => [plain(`${draw(source)} the attack did`), not, plain(`hurt any of the`), count(draw), plain(draw(who))],
  (draw) => [plain("in"), year(draw), plain("a landslide there killed"), hedge(draw), count(draw), plain(draw(who))],
  (draw) => [plain(`the worst year was`), year(draw), plain("when"), count(draw), plain(`${draw(who)} ${draw(harm)}`)],
  (draw) => [plain(`they could`), not, plain(`say whether`), hedge(draw), scaled(draw), plain(`${draw(who)} had left`)],
  (draw) => [plain(`nobody knows how many of the`), count(draw), plain(`${draw(who)} ${draw(harm)}`)],
  (draw) => [plain(`no soldiers were hurt, and none of the`), count(draw), plain(`${draw(who)} stayed ${draw(where)}`)],
];

const wordsIn = (pieces: readonly string[]) => pieces.join(" ").replaceAll(",", "").trim().split(/\s+/);

export function madeUpSentence(seed: number): MadeUpSentence {
  const draw = drawBy(seed);
  const pieces = shapes[seed % shapes.length]!(draw);
  const misread = misreadings.flatMap((kind) => {
    const at = pieces.findIndex((piece) => piece.kind === kind);
    if (at < 0) return [];
    return [[kind, wordsIn(pieces.map(({ words }, i) => (i === at ? pieces[at]!.misread! : words)))] as const];
  });
  return { words: wordsIn(pieces.map(({ words }) => words)), misread: Object.fromEntries(misread) };
}
