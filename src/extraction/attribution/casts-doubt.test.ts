import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { castsDoubt } from "./casts-doubt.ts";

specifyAttributionRule(castsDoubt, {
  reads: [
    "[The army] <cast doubt on> {the figure of 300 dead}.",
    "[The mayor] <had scorn for> {a claim that the pier would hold}.",
  ],
  ignores: [
    ["There is no doubt about the figure of 300 dead.", "nobody doubts"],
    ["The mayor spoke of doubt.", "nothing is doubted"],
  ],
});
