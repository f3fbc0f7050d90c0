/**
 * What a version's script comes to, told without making it anew each time: reading the article again and proving what would be heard takes a
 * noticeable while, and the page of the article asks each time.
 */
import { LRUCache } from "lru-cache";
import type { Problem } from "../domain/problem.ts";
import type { ArticleView } from "./show-article.ts";

export interface KnownScript {
  /** SHA-256 of the script, in hexadecimal. */
  readonly digest: string;
  /** With any of them nothing may be voiced. */
  readonly problems: readonly Problem[];
}

const known = new LRUCache<string, KnownScript>({ max: 2000 });

/** A version's id is made of its content, so that the day alone can make another script of it. */
const keyOf = ({ versionId, published }: ArticleView) => `${versionId} ${published?.slice(0, 10)}`;

/** `view`: not withheld. */
export async function knownScriptOf(view: ArticleView): Promise<KnownScript> {
  const found = known.get(keyOf(view));
  if (found !== undefined) return found;
  // Only now: they load the language model.
  const [{ scriptOf }, { subjectOfView }] = await Promise.all([
    import("./script-of.ts"),
    import("./narration-subject.ts"),
  ]);
  const { script, digest } = scriptOf(subjectOfView(view, view.versionId));
  const { problems } = script;
  known.set(keyOf(view), { digest, problems });
  return { digest, problems };
}

/** What showed only when it was spoken. */
export function learnProblems(view: ArticleView, problems: readonly Problem[]): void {
  const found = known.get(keyOf(view));
  if (found !== undefined) known.set(keyOf(view), { ...found, problems: [...found.problems, ...problems] });
}

/** Problems quote the text: what is withheld is kept nowhere. */
export function forgetScripts(versions: readonly string[]): void {
  for (const key of [...known.keys()]) if (versions.includes(key.split(" ")[0]!)) known.delete(key);
}
