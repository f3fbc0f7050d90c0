/** A page as the text of a whole HTML document. */
import type { VNode } from "preact";
import { render } from "preact-render-to-string";

/** A page of so many characters is parsed before a reader would see any of it; of a longer one the beginning should not wait. */
const longest = 200_000;
/** Browsers paint when the foot is there: of a page that is painted half, the half moves when the rest comes (HTML, "blocking attributes"). */
const untilFoot = '<link rel="expect" href="#foot" blocking="render"/>';

export function renderPage(page: VNode): string {
  const html = `<!doctype html>\n${render(page)}`;
  return html.length > longest ? html : html.replace("</title>", `</title>${untilFoot}`);
}
