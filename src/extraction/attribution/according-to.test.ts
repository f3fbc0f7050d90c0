import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { accordingTo } from "./according-to.ts";

specifyAttributionRule(accordingTo, {
  reads: [
    "{The flood killed 40 people}, <according to> [the interior ministry].",
    "<According to> [the radio], {the flood killed 40 people}.",
    "{Since last May}, <according to> [the clinic], {the army has shot 40 people}.",
    "{The flood killed 40 people and spared nobody}, <in the judgment of> [the top general, Anna Berg].",
    "By [the ministry]'s <count> {40 people drowned}.",
    "The flood killed 40 people, {of whom more than 8 drowned} <by> [some estimates].",
    "{Nobody was hurt}, <per> [Reuters].",
  ],
  ignores: [
    ["The flood reached the town in the middle of the count.", "no source"],
    ["By the bridge stood 40 people.", "a place, nobody's count"],
  ],
});
