import { specifyCheck } from "../specify-check.spec-kit.ts";
import { headlineWiderThanBody } from "./headline-wider-than-body.ts";

specifyCheck(headlineWiderThanBody, {
  finds: [
    [
      "10,000 [Ukrainians] killed since 2022\n\nTen thousand Ukrainian soldiers have been killed since February 2022, a general said.",
      /more people/,
    ],
    [
      "1,600 killed in [South Asia] this year\n\nFever has killed 1,600 people in Bangladesh this year, a clinic said.",
      /larger place/,
    ],
    [
      "[Sudan]: 900 civilians killed\n\nIn {Khartoum}, 900 civilians were killed since January, Ann Lee said.",
      /larger/,
    ],
    [
      "350 killed in [Sudan] since January\n\nSome 350 people were killed in {Khartoum} since January, a clinic said.",
      /larger place/,
    ],
    [
      "900 casualties in [Ukraine]\n\nThe army suffered 900 casualties in {Bakhmut}, Ann Lee said.",
      /only for “Bakhmut”/,
    ],
    [
      "Cholera kills 900 in [West Africa]\n\nCholera has killed 900 people in {Ghana} since January, a clinic said.",
      /larger place/,
    ],
    ["90 killed in clashes [this year]\n\nClashes have killed 90 people {this week}, the clinic said.", /longer time/],
    [
      "900 [Russians] killed since May\n\nSome 2,000 Russians were killed since May, 900 of them {convicts}.",
      /more people/,
    ],
  ],
  passes: [
    [
      "Ukraine has lost 10,000 soldiers since 2022\n\nTen thousand Ukrainian soldiers were killed since February 2022, a general said.",
      "whose soldiers, the headline says",
    ],
    [
      "Flood kills 40 in Kenya\n\nA flood killed 40 people in Garissa on Sunday.",
      "one event has one toll, in its town and its country",
    ],
    [
      "Cholera kills 900 in West Africa\n\nCholera has killed 900 people in Ghana, Togo and Benin since January.",
      "countries of it",
    ],
    ["350 killed in Khartoum since January\n\nIn Khartoum 350 people were killed since January.", "the same place"],
    ["12 people shot\n\nTwelve soldiers were shot at a barracks.", "of one event, people may be told as soldiers"],
    ["Flood kills 40 this week\n\nThe flood killed 40 people on Sunday and Monday.", "days of that week"],
    [
      "900 killed in Bakhmut since May\n\nIn Ukraine 900 people were killed since May.",
      "headline-narrower-than-body finds less than the text",
    ],
  ],
});
