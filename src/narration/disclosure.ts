/** Said first in every narration, shown beside it and written into its file. */
export const disclosure =
  "The voice is AI-generated. Every figure that it reads was checked against the text. Names may be mispronounced.";
