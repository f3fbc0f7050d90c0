/** Headlines with A Capital On Most Words: which words are names, their capitals do not tell. */
import type { Token } from "./sentence.ts";

/** Whether most of the longer words begin with a capital. */
export function isInTitleCase(tokens: readonly Token[]): boolean {
  let capital = 0;
  let small = 0;
  for (const { exact } of tokens) {
    if (exact.length < 4) continue;
    const code = exact.charCodeAt(0);
    if (code >= 65 && code <= 90) capital++;
    else if (code >= 97 && code <= 122) small++;
  }
  return capital > small * 3 && capital > 3;
}
