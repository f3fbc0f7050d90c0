/** What is known of the world's offices, as joining needs it; the use case brings the gazetteer along. */
export interface OriginWords {
  /** The country that a word or name points to, itself, by its people or by its government: "Russian", "U.S." → "United States". */
  readonly countryOf: (phrase: string) => string | undefined;
  /** A well-known office and what it belongs to, narrowest first; `isSeat`: it stands for the whole government, as the Kremlin. */
  readonly officeOf: (
    name: string,
  ) => { readonly name: string; readonly within: readonly string[]; readonly isSeat: boolean } | undefined;
}
