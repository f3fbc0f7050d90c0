/** A page as the text of a whole HTML document. */
import type { VNode } from "preact";
import { render } from "preact-render-to-string";

export const renderPage = (page: VNode): string => `<!doctype html>\n${render(page)}`;
