/** Numbers told without whom they are from, against what the text says of them. */
import type { Variant } from "../core.ts";
import { headline } from "../headlines.ts";
import type { Scene } from "../scene.ts";
import { tell } from "../tellings.ts";

const bare =
  (outcome: "killed" | "displaced" | "injured", hedge: string): Variant =>
  (scene) => {
    const number = `${hedge}${scene.count(Math.round(scene.n / 10) * 10 + 400)}`;
    const slots = { where: ` in ${scene.country}`, when: ` since ${scene.month}` };
    return {
      headline: `^no end to the violence in ${scene.country}`,
      lead: `{${tell(scene, outcome, `[${number}]`, { ...slots, source: null })}|${tell(scene, outcome, number, slots)}}`,
      isSilent: true,
    };
  };

export const figureWithoutSource: readonly Variant[] = [
  bare("killed", ""),
  bare("killed", "more than "),
  bare("displaced", "some "),
  bare("injured", "at least "),
  (scene) => {
    const number = `More than ${scene.count(scene.n + 400)}`;
    return {
      headline: `^${scene.country} in its worst year`,
      lead: `^this has been the worst year in memory. {[${number}]|${number}} people have died of cholera since ${scene.month}{|, according to ${scene.source.end}}.`,
      isSilent: true,
    };
  },
  (scene) => ({
    headline: headline(scene, "killed", scene.count(scene.n)),
    lead: `{${tell(scene, "killed", `[${scene.count(scene.n)}]`, { source: null })}|${tell(scene, "killed", scene.count(scene.n))}}`,
    isSilent: true,
  }),
  (scene) => ({
    headline: `^army counts its losses`,
    lead: `^the ${scene.demonym} army has suffered {[${scene.count(scene.n + 900)}]|${scene.count(scene.n + 900)}} casualties{|, according to ${scene.source.end}}.`,
    isSilent: true,
  }),
];

const denials: readonly ((scene: Scene) => string)[] = [
  ({ other }) => `^${other.subject} rejected the figure.`,
  ({ other }) => `^${other.subject} denied the claim.`,
  ({ other }) => `^${other.subject} disputed the number.`,
  ({ other }) => `^${other.subject} called the figure false.`,
];
const denied =
  (again: (scene: Scene, number: string) => { headline: string; more: readonly string[] }): Variant =>
  (scene) => {
    const number = scene.count(scene.n + 100);
    const { headline: line, more } = again(scene, number);
    return { headline: line, lead: `${tell(scene, "killed", number)} ${scene.chance.of(denials)(scene)}`, more };
  };

export const deniedFigureAsserted: readonly Variant[] = [
  denied((scene, number) => ({
    headline: `{${headline(scene, "killed", `[${number}]`)}|^claims and counterclaims in ${scene.town}}`,
    more: [],
  })),
  denied((scene, number) => ({
    headline: `{${headline(scene, "killed", `[${number}]`)}|^dispute over the dead of ${scene.town}}`,
    more: [],
  })),
  denied((scene, number) => ({
    headline: `^dispute over the dead of ${scene.town}`,
    more: [`^the ${scene.event}, {which killed [${number}] people|which has divided the country}, began before dawn.`],
  })),
  (scene) => {
    const number = scene.count(scene.n + 100);
    return {
      headline: `^${scene.event} near ${scene.town}`,
      lead: `^${scene.other.subject} denied that ${number} ${scene.people} had been killed in the ${scene.event}.`,
      more: [
        `{The ${scene.event} killed [${number}] ${scene.people}|The ${scene.event} cut the road} and set a depot on fire.`,
      ],
    };
  },
  (scene) => {
    const number = scene.count(scene.n + 100);
    return {
      headline: `{${headline(scene, "killed", `[${number}]`)}|^row over ${scene.event} in ${scene.town}}`,
      lead: `^${scene.source.subject} said ${number} ${scene.people} were killed in ${scene.town}, a claim that ${scene.other.subject.replace(/,$/, "")} rejected.`,
    };
  },
  (scene) => {
    const number = scene.count(scene.n + 100);
    return {
      headline: `^row over ${scene.event} in ${scene.town}`,
      lead: `^${scene.other.subject} dismissed reports that ${number} ${scene.people} had died in the ${scene.event} as propaganda.`,
      more: [
        `{^in the ${scene.event} [${number}] ${scene.people} died|^the ${scene.event} lasted for hours}, and windows broke across the district.`,
      ],
    };
  },
];

const forecasts: readonly ((scene: Scene, number: string) => string)[] = [
  ({ source, town, event }, c) =>
    `^${source.subject} warned that the death toll from the ${event} in ${town} could reach ${c}.`,
  ({ source, event }, c) => `^up to ${c} people could die in the ${event}, ${source.subject} said.`,
  ({ source, event }, c) => `^${source.subject} said the ${event} might kill ${c} people.`,
  ({ source, event }, c) => `^the ${event} is expected to kill ${c} people, according to ${source.end}.`,
  ({ source }, c) => `^${source.subject} expects the death toll to rise to ${c}.`,
  ({ source, event }, c) =>
    `^as many as ${c} people may die in the ${event} if help does not come, ${source.subject} said.`,
  ({ source, event }, c) => `^${source.subject} predicted that ${c} people would die in the ${event}.`,
];

const ahead =
  (way: number): Variant =>
  (scene) => {
    const number = scene.count(scene.n + 300);
    return {
      headline: `{${headline(scene, "killed", `[${number}]`)}|^${scene.event} in ${scene.town} could kill ${number}}`,
      lead: forecasts[way]!(scene, number),
    };
  };

export const futureAsFact: readonly Variant[] = [
  ...forecasts.map((_, way) => ahead(way)),
  (scene) => {
    const number = scene.count(scene.n + 300);
    return {
      headline: `^fears grow in ${scene.town}`,
      lead: scene.chance.of(forecasts)(scene, number),
      more: [
        `{The ${scene.event} has killed [${number}] people|The ${scene.event} has cut off the town} and swept away its bridges.`,
      ],
    };
  },
];
