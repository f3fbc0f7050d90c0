import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { year } from "./year.ts";

specifySpeechRule(year, {
  says: [
    ["The bridge fell in [1994].", "nineteen ninety four"],
    ["It opened in [2005].", "two thousand five"],
    ["The [1994] genocide is remembered.", "nineteen ninety four"],
    ["In [1994] people died of hunger.", "nineteen ninety four,"],
    ["In [2005] 12 people drowned.", "two thousand five,"],
    ["The famine of [340] A.D. is told of.", "three forty"],
    ["Deaths fell in [2022]-23.", "twenty twenty two"],
    ["The ship sank in [1905], he said.", "nineteen oh five"],
    ["The earthquake of [1999] killed 17,000.", "nineteen ninety nine,"],
  ],
  leaves: [
    ["Shells killed 1500 people.", "what is killed is counted"],
    ["Nearly 1900 have died.", "a hedge counts"],
    ["The toll rose to 2023.", "a toll rose to it"],
    ["They walked 1200 km.", "a unit"],
    ["The toll is 1,994.", "a year is not grouped"],
    ["Some 1994 soldiers were wounded.", "soldiers are counted"],
    ["Toll: 1994 killed.", "a list counts"],
  ],
});
