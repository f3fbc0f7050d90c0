/** Months as dates write them, and what is said. */
const months = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

export const monthPattern =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** "Sept." → september */
export const monthOf = (written: string): string =>
  months.find((name) => name.startsWith(written.slice(0, 3).toLowerCase()))!;

/** 1 → january; undefined where there is no such month. */
export const monthOfNumber = (number: string): string | undefined => months[Number(number) - 1];

export const isDayOfMonth = (number: string): boolean => Number(number) >= 1 && Number(number) <= 31;
