import { specifyCheck } from "../specify-check.spec-kit.ts";
import { unclearWhole } from "./unclear-whole.ts";

specifyCheck(unclearWhole, {
  finds: [
    [
      "Doctors operate in the yard of the hospital. [70 per cent] of the injured have broken bones, a surgeon said.",
      /does not give/,
    ],
    ["A grave was found near Geneina. [Around a third] were women, and some had died of wounds.", /of what/],
    ["Boulders rolled through houses at night. [A quarter] of those brought in were women, a doctor said.", /of what/],
    ["Diggers worked at the grave. [Two in five] were children, police said.", /of what/],
    ["Gunmen attacked at noon. [Twenty per cent] of them were women, police said.", /of what/],
    ["A crush killed {45} people and injured {150}. [Some 40 percent] were under 18.", /either/],
    ["Gunmen attacked a market at noon. [A third] came from other towns, police said.", /of what/],
    ["The quake struck at night. [Half] were women, officials said.", /of what/],
    ["[Nearly half] of them were fighters of Wagner, the White House said.", /Say of how many/],
    ["[A third] were children, the ministry said on Monday.", /of what/],
    ["Fighting went on in the city. [About 40 percent] were civilians.", /40 percent/],
    ["[Half] of those killed were children, the ministry said.", /whose number the text does not give/],
    ["[Some 60%] of the casualties were civilians, the agency said.", /Give the number/],
    ["The quake struck at night. Police said that [half] were civilians.", /of what/],
    ["The quake struck at night. [Half] of the victims were under the age of 18, police said.", /does not give/],
    [
      "The quake struck at night. [Half] of the dead were women, police said. In 1998 a quake killed 900 people there.",
      /does not give/,
    ],
    [
      "Russia has had {100,000} casualties, including {20,000} killed, she said. [Nearly half] came from Wagner.",
      /either “100,000” or “20,000”/,
    ],
    ["The quake killed {40} people and injured {80}, officials said. [Half] were women.", /either “40” or “80”/],
  ],
  passes: [
    ["The raid killed 40 people. A third lived in the camp.", "its whole was told"],
    ["The strike killed 60 people, including 40 children. Half were girls.", "both count the dead"],
    ["The quake killed 40 people. Half were women, officials said.", "of the forty"],
    ["The quake killed 40 people.\n\nHalf of them were women, officials said.", "the paragraph before counts them"],
    ["Of the 40 people killed, half were women.", "of the forty"],
    ["Half of the 40 people killed were women.", "of the forty"],
    ["Nearly half of the 20,000 killed since December were fighters of Wagner.", "its whole stands with it"],
    ["The quake killed 40 people and injured 80. Half of the dead were women.", "of the dead"],
    ["The quake killed 40 people and injured 80. Most were women.", "most names no number"],
    ["The school has 90 pupils. It opened in May, and half were girls.", "no harm is told"],
    ["The agency told of a 20 percent rise in deaths.", "a change, and no share"],
    ["Half of the voters were women.", "no toll"],
    ["“Half were women,” an official said.", "what somebody said"],
    ["Half the city lay in ruins. The quake killed 40 people.", "no share of people"],
    [
      "Half of Casualties Were Wagner Fighters\n\nThe army had 100,000 casualties, an official said. Half were Wagner fighters.",
      "the body gives the whole",
    ],
  ],
});
