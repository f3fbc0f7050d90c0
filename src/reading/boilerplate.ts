/**
 * Lines of a page that stand among the paragraphs but are not the article's: "Read more: …", "Sign up for our
 * newsletter", "© 2020 The Example. All rights reserved." Whole lines only, and only those that no reporter writes.
 *
 * Not here: boxes that their markup tells (page-marks), what Readability drops (main-content).
 */
import type { HtmlElement, HtmlText } from "./html-tree.ts";
import { charactersOf } from "./html-tree.ts";
import type { Block } from "./page-blocks.ts";

/** Labels and buttons; the whole line. */
const label =
  /^(?:advertise?ments?|ad|advertiser disclosure|sponsored(?: content)?|skip to (?:main )?content|share(?: this)?(?: article| story| post)?(?: on .{0,30})?|(?:story|article) continues below.{0,40}|continue reading(?: below)?|print|e-?mail|tweet|copy link|link copied|facebook|twitter|whatsapp|most (?:read|popular)|trending(?: now)?|recommended.{0,20}|related(?: articles?| stories| content| posts?| topics| coverage)?|(?:leave a |\d+ )?comments?|(?:click|tap) here.{0,60}|read (?:more|next|also)|also read|see also|(?:about )?\d+ min(?:ute)?s?(?: of)? read(?:ing)?(?: time)?|file photo|loading)[:.…»\s]*$/i;

/** What leads to another article; a boilerplate line when most of it is a link. */
const leadIn =
  /^(?:read(?: more| next| also)?|also read|see also|related|more(?: on this(?: story)?)?|watch|listen|recommended|don['’]t miss|in pictures|explained?)\s*[:|»–—-]/i;

const copyright = /^(?:©|\(c\)\s|copyright\b)|^.{0,80}\ball rights reserved\b/i;

/** A call to the reader ("get", "you", "our") to do what sites want done, in one line. */
const call =
  /^(?:\W*)(?:join|sign|subscribe|get|never|follow|like us|download|missing|submit|to (?:view|read|continue|see)|do you|want|if you|for the latest|for more|we want|first-time|enjoy|support|become|stay|keep up|already|have a|click|send us)\b/i;
const wanted =
  /\b(?:newsletters?|sign(?:ing)? up|subscri(?:be|bers?|bing|ption)|inbox|by email|mobile app|(?:our|the|news) apps?|apps? for|on (?:twitter|facebook|instagram|whatsapp|telegram|youtube)|letters? to the editor|push (?:notifications|alerts)|log in|membership|cancel anytime|breaking news alerts)\b/i;
/** Said of nothing but a newsletter or an app. */
const delivered = /\b(?:(?:in|into|to) your (?:inbox|phone)|(?:our|the) (?:free |daily |weekly )?newsletters?)\b/i;
const longestCall = 300;
/** Some sites call their advertisements notes. */
const labelOfNote = /^(?:editor(?:['’]?s|s['’])?\s+)?note:\s*/i;

/** Whether a block that stands among the paragraphs is not the article's. */
export function isBoilerplate(block: Block): boolean {
  const { text } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (label.test(text)) return true;
  if (text.length < 200 && copyright.test(text)) return true;
  if (text.length < longestCall && call.test(text.replace(labelOfNote, "")) && wanted.test(text)) return true;
  if (text.length < 200 && delivered.test(text)) return true;
  // An item that is nothing but a link is a headline of another article.
  if (block.element.tag === "li" && linkShare(block) > 0.95) return true;
  return leadIn.test(text) && linkShare(block) > 0.4;
}

/** Which part of the block's characters stands in links, 0 to 1. */
export function linkShare({ runs, text }: Block): number {
  let linked = 0;
  for (const run of runs) if (typeof run !== "string" && isInLink(run)) linked += charactersOf(run).trim().length;
  return linked / text.length;
}

function isInLink(text: HtmlText): boolean {
  for (let element: HtmlElement | null = text.parent, i = 0; element !== null && i < 4; element = element.parent, i++) {
    if (element.tag === "a") return true;
  }
  return false;
}
