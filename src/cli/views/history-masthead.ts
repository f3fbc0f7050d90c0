/** What stands above a history or a diff: the article's headline, outlet, id and address. */
import type { ArticleFacts, ArticleHistory } from "../../usecases/history-view.ts";
import { describeDay } from "../../wording/describe-period.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { colorsOf } from "../terminal/colors.ts";
import { wrap } from "../terminal/wrap.ts";

export function articleMasthead({ id, headline, outlet, url }: ArticleFacts, output: Output, width: number): string {
  const colors = colorsOf(output);
  const lines = [
    colors.bold(printable(headline ?? "(no headline)")),
    colors.dim([printable(outlet ?? "outlet not known"), id].join(" · ")),
    ...(url === null ? [] : [colors.dim(printable(url))]),
  ];
  return lines.map((line) => `${wrap(line, width)}\n`).join("");
}

/** All that is shown of an article that is withheld. */
export function withheldLine({ at, reason }: NonNullable<ArticleHistory["withheld"]>, width: number): string {
  return `\n${wrap(`Withheld since ${describeDay(at)}: ${printable(reason)}`, width)}\n`;
}
