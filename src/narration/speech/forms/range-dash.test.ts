import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { rangeDash } from "./range-dash.ts";

specifySpeechRule(rangeDash, {
  says: [
    ["Some 10[-]15 people died.", "to"],
    ["From 1990[–]94 it rained.", "to"],
    ["They won 2[-]1.", "to"],
    ["It cost $2[–]$3.", "to"],
    ["It lasted 8 a.m.[–]5 p.m.", "to"],
    ["From May[–]June it rained.", "to"],
    ["Between 10%[-]20% fled.", "to"],
    ["Shots were heard 4:00 am [-] 8:12 pm.", "to"],
    ["The odds are 3[:]1.", "to"],
  ],
  leaves: [
    ["Told at 14:10: 12 died.", "a time, and a colon behind it"],
    ["It killed 12 – 3 of them children.", "a sentence that goes on"],
    ["It killed 12—3 of them children.", "an em dash parts"],
    ["They played 3-4-3.", "three parts"],
    ["A B-52 flew.", "a type"],
  ],
});
