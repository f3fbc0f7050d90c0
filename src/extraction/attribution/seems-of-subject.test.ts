import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { seemsOfSubject } from "./seems-of-subject.ts";

specifyAttributionRule(seemsOfSubject, {
  reads: [
    "{The crew} <seemed> {unmoved by the news}.",
    "{The blast} <appears> {to have been an accident}.",
    "{The road} now <seems> {like a river}.",
    "It <appears> {that the pier fell}.",
  ],
  ignores: [
    ["She appeared on television.", "she was seen there"],
    ["The crew seemed.", "nothing follows"],
    ["Ships appeared there daily.", "they came"],
  ],
});
