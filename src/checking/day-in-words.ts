/** "2023-05-01" → "1 May 2023", as messages tell a day. */
const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export const dayInWords = (day: string) => format.format(new Date(`${day}T00:00Z`));
