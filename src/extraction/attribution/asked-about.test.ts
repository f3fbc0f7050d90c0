import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { askedAbout } from "./asked-about.ts";

specifyAttributionRule(askedAbout, {
  reads: [
    "<Asked> {whether the pier was safe}, he smiled.",
    "<Asked> on Monday {how many had left}, she shrugged.",
    "She was <asked about> {the crew that stayed}.",
    "He was <asked> {if the pier was safe}.",
  ],
  ignores: [
    ["He asked whether the pier was safe.", "source-then-content has him"],
    ["He was asked to leave.", "a request, not a question"],
    ["Asked, he smiled.", "no question"],
  ],
});
