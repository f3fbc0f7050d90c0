import type { Token } from "./sentence.ts";

/** The lower-case words of tokens `first` up to `end`, which is left out, with a blank between each: "was taken to hospital". */
export const wordsBetween = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(" ");
