/** Whether two estimates lead to one origin, in a sentence. */
import type { Independence } from "../domain/estimate.ts";

const sentences: Readonly<Record<Independence, string>> = {
  shared: "Both lead to one origin.",
  distinct: "They lead to different origins.",
  unknown: "It is not known whether they lead to one origin.",
};

export const describeSharedOrigin = (independence: Independence): string => sentences[independence];
