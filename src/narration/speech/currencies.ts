/** Currencies by the signs and codes that news uses: one, several, a hundredth, hundredths. */
export interface Currency {
  readonly one: string;
  readonly many: string;
  readonly part?: readonly [one: string, many: string];
}

const cents = ["cent", "cents"] as const;
const of = (one: string, many = `${one}s`, part?: readonly [string, string]): Currency => ({
  ...{ one, many },
  ...(part && { part }),
});
const dollar = (of: string): Currency => ({ one: `${of}dollar`, many: `${of}dollars`, part: cents });

const dollars: Readonly<Record<string, Currency>> = {
  ...{
    $: dollar(""),
    US$: dollar("u s "),
    U$: dollar("u s "),
    "U.S.$": dollar("u s "),
    A$: dollar("australian "),
    AU$: dollar("australian "),
  },
  ...{ C$: dollar("canadian "), CA$: dollar("canadian "), HK$: dollar("hong kong "), NZ$: dollar("new zealand ") },
  ...{
    S$: dollar("singapore "),
    NT$: dollar("taiwan "),
    R$: of("real", "reais"),
    MX$: of("mexican peso"),
    Mex$: of("mexican peso"),
  },
};
const signs: Readonly<Record<string, Currency>> = {
  ...{ "€": of("euro", "euros", cents), "£": of("pound", "pounds", ["penny", "pence"]), "¥": of("yen", "yen") },
  ...{ "₩": of("won", "won"), "₹": of("rupee"), "₽": of("ruble"), "₺": of("lira", "lira"), "₴": of("hryvnia") },
  ...{
    "₪": of("shekel"),
    "₦": of("naira", "naira"),
    "₱": of("peso"),
    "฿": of("baht", "baht"),
    "₫": of("dong", "dong"),
  },
  ...{
    "₵": of("cedi"),
    "₸": of("tenge", "tenge"),
    "₼": of("manat", "manat"),
    "₾": of("lari", "lari"),
    "₲": of("guarani"),
  },
};
const codes: Readonly<Record<string, Currency>> = {
  ...{ USD: dollar("u s "), CAD: dollar("canadian "), AUD: dollar("australian "), EUR: signs["€"]!, GBP: signs["£"]! },
  ...{
    JPY: signs["¥"]!,
    CNY: of("yuan", "yuan"),
    RMB: of("yuan", "yuan"),
    INR: signs["₹"]!,
    "Rs.": signs["₹"]!,
    Rs: signs["₹"]!,
  },
  ...{
    RUB: signs["₽"]!,
    UAH: signs["₴"]!,
    CHF: of("swiss franc"),
    SEK: of("swedish krona", "swedish kronor"),
    PKR: of("pakistani rupee"),
  },
  ...{
    NGN: signs["₦"]!,
    ILS: signs["₪"]!,
    KRW: signs["₩"]!,
    TRY: signs["₺"]!,
    ZAR: of("south african rand", "south african rand"),
  },
};

const escaped = (marks: string[]) =>
  marks
    .sort((a, b) => b.length - a.length)
    .map((mark) => mark.replace(/[$.]/g, "\\$&"))
    .join("|");

export const currencies: ReadonlyMap<string, Currency> = new Map(Object.entries({ ...dollars, ...signs, ...codes }));
/** What may stand before the amount, longest first; codes do not end inside a word. */
export const currencyBefore = `(?:(?:${escaped([...Object.keys(dollars), ...Object.keys(signs)])})|(?:${escaped(Object.keys(codes))})(?![A-Za-z]))`;
/** What may stand behind it. */
export const currencyBehind = `(?:[$€£₽₺₴₪₹]|(?:${escaped(Object.keys(codes).filter((code) => /^[A-Z]{3}$/.test(code)))})(?![A-Za-z]))`;
