/**
 * Refusals of the use cases speak of commands and options; whoever asks over HTTP is told of addresses and fields.
 *
 *   inApiWords("List what the book has: tollbook figures") → "List what the book has: GET /api/v1/figures"
 */

const commands: readonly (readonly [RegExp, string])[] = [
  [/`?tollbook (?:history) ([^\s`]+)`?/g, "GET /api/v1/articles/$1/history"],
  [/`?tollbook show ([^\s`]+)`?/g, "GET /api/v1/articles/$1"],
  [/`?tollbook estimate ID`?/g, "GET /api/v1/estimates/{estimate}"],
  [/`?tollbook curate log`?/g, "GET /api/v1/curation"],
  [/`?tollbook (articles|figures|estimates|series|corrections|sources|subjects|review)\b`?/g, "GET /api/v1/$1"],
  [/--(as-of|known-at|measure|group|place|source|since|until|view|policy|role|limit|article) (?=\d)/g, "$1="],
  [/--(?=[a-z])/g, ""],
];

export function inApiWords(text: string): string {
  return commands.reduce((words, [pattern, wanted]) => words.replace(pattern, wanted), text);
}
