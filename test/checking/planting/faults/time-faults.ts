/** Times, rates and comparisons of tolls that leave something out or contradict each other. */
import { addDays } from "../../../../src/text/dates/calendar.ts";
import { stampWords } from "../../../worlds/writing/date-words.ts";
import type { Variant } from "../core.ts";
import type { Scene } from "../scene.ts";

const rise = ({ chance }: Scene) =>
  chance.of(["20 percent", "35%", "12 per cent", "8.5 percent", "40%", "a third", "a quarter"]);
const changed =
  (write: (scene: Scene, percent: string) => string): Variant =>
  (scene) => ({
    headline: `^hard months for ${scene.town}`,
    lead: write(scene, rise(scene)),
    isSilent: true,
  });

export const percentOfWhat: readonly Variant[] = [
  changed((s, p) => `^civilian deaths {rose by [${p}]|rose by ${p} from 400 to 480}, ${s.source.subject} said.`),
  changed((s, p) => `^${s.source.subject} said casualties had increased by {[${p}]|${p} since ${s.month}}.`),
  changed((s, p) => `^the death toll is up {[${p}]|${p} compared with last year}, according to ${s.source.end}.`),
  changed(
    (s, p) => `^the number of people injured has fallen by {[${p}]|${p} year on year}, ${s.source.subject} said.`,
  ),
  changed(
    (s, p) =>
      `^${s.source.subject} reported a {[${/^a /.test(p) ? "20 percent" : p}] rise in deaths|20 percent rise in deaths since ${s.month}}.`,
  ),
  changed(
    (s, p) =>
      `^killings of civilians have jumped by {more than [${p}]|more than ${p} since ${s.month}}, ${s.source.subject} told reporters.`,
  ),
  changed(
    (s, p) =>
      `^${s.source.subject} said there had been an increase of {[${p}]|${p} since ${s.month}} in the number of wounded.`,
  ),
  changed((s, p) => `^fatalities are down {[${p}]|${p} on the year before}, ${s.source.subject} said.`),
];

const paced =
  (write: (scene: Scene, rate: string) => string): Variant =>
  (scene) => ({
    headline: `^no end in sight in ${scene.country}`,
    lead: write(scene, scene.count(Math.max(12, Math.round(scene.n / 3)))),
    isSilent: true,
  });

export const rateWithoutPeriod: readonly Variant[] = [
  paced(
    (s, r) =>
      `^the ${s.demonym} army {loses [${r} soldiers a day]|has lost ${r} soldiers a day since ${s.month}}, ${s.source.subject} said.`,
  ),
  paced(
    (s, r) =>
      `^${s.source.subject} said soldiers {were being killed [at a rate of ${r} a day]|had been killed at a rate of ${r} a day since ${s.month}}.`,
  ),
  paced(
    (s, r) =>
      `^cholera {is killing [${r} people a week]|killed ${r} people a week in ${s.month}}, according to ${s.source.end}.`,
  ),
  paced(
    (s, r) =>
      `{[^every day, ${r} civilians]|^every day since ${s.month}, ${r} civilians} are killed, ${s.source.subject} said.`,
  ),
  paced((s, r) => `^${s.source.subject} put losses at {[${r} men per day]|${r} men per day since ${s.month}}.`),
  paced(
    (s, r) =>
      `{[^${r} people a day]|^since ${s.month}, ${r} people a day} are being displaced, ${s.source.subject} said.`,
  ),
  paced(
    (s, r) =>
      `^casualties are running at {[about ${r} a day]|about ${r} a day since ${s.month}}, ${s.source.subject} said.`,
  ),
];

/** Long enough ago that no rounding lets both be. */
const twoTimes =
  (again: (scene: Scene, number: string) => string): Variant =>
  (scene) => {
    const number = scene.count(scene.n + 600);
    return {
      headline: `^heavy losses in ${scene.country}`,
      lead: `^${scene.source.subject} said that ${number} soldiers had been killed [since ${scene.month}].`,
      more: [again(scene, number)],
    };
  };

export const periodContradictsDates: readonly Variant[] = [
  twoTimes((s, c) => `^${s.source.brief} said the army had lost ${c} soldiers {[in the past month]|since ${s.month}}.`),
  twoTimes(
    (s, c) =>
      `^the ${c} soldiers killed {[over the last six weeks]|since ${s.month}} were mostly conscripts, ${s.source.brief} said.`,
  ),
  twoTimes(
    (s, c) => `{[^over the past month]|^since ${s.month}}, ${c} soldiers have died, according to ${s.source.brief}.`,
  ),
  twoTimes(
    (s, c) =>
      `^the figure of ${c} soldiers killed {[in the last five weeks]|since ${s.month}} does not include the wounded, ${s.source.brief} said.`,
  ),
  (s) => ({
    headline: `^more than ${s.count(s.n + 600)} soldiers killed in {[five weeks]|months of war}`,
    lead: `^more than ${s.count(s.n + 600)} soldiers have been killed since ${s.month}, ${s.source.subject} said.`,
  }),
  (s) => ({
    headline: `^heavy losses in ${s.country}`,
    lead: `^since ${s.month}{, [over the past five weeks],|} ${s.count(s.n + 600)} soldiers have been killed, ${s.source.subject} said.`,
  }),
];

const old = (scene: Scene) => addDays(scene.date, -scene.chance.between(500, 900));
const stale =
  (write: (scene: Scene, day: string) => string): Variant =>
  (scene) => ({
    headline: `^deaths on the rise in ${scene.country}`,
    lead: write(scene, stampWords(old(scene))),
  });

export const stalePeriod: readonly Variant[] = [
  stale(
    (s, day) => `{[^so far this year]|^by then}, ${s.count(s.n)} people had been killed in ${s.town}, as of ${day}.`,
  ),
  stale(
    (s, day) =>
      `^${s.source.subject} said ${s.count(s.n)} people had died {[this month]|in ${s.town}}, according to figures published on ${day}.`,
  ),
  stale(
    (s, day) =>
      `^at least ${s.count(s.n)} people have been killed {[this year]|in ${s.town}}, ${s.source.subject} said on ${day}.`,
  ),
  stale(
    (s, day) =>
      `^on ${day} a bomb killed ${s.count(s.n)} people in ${s.town}. It was the third attack {[this year]|that year}.`,
  ),
  stale(
    (s, day) =>
      `^${s.town.toUpperCase()}, ${day} — Floods have killed ${s.count(s.n)} people {[this month]|here}, ${s.source.subject} said.`,
  ),
  stale(
    (s, day) =>
      `{[^last week]|^that week}, on ${day}, ${s.count(s.n)} people died in ${s.town}, ${s.source.subject} said.`,
  ),
  stale((s, day) => `^the ministry counted ${s.count(s.n)} deaths {[this year]|in all} up to ${day}.`),
];

const unlike =
  (write: (scene: Scene) => string): Variant =>
  (scene) => ({ headline: `^${scene.country} counts its dead`, lead: write(scene) });
const lower = (s: Scene) => s.count(Math.max(6, Math.floor(s.n / 2)));

export const comparisonOfUnlike: readonly Variant[] = [
  unlike(
    (s) =>
      `^the army had ${s.count(s.n)} casualties since ${s.month}, {[double] the ${lower(s)} deaths|double the ${lower(s)} casualties} of the winter, ${s.source.subject} said.`,
  ),
  unlike(
    (s) =>
      `^the ${s.event} killed ${s.count(s.n)} people, {[compared with] ${lower(s)} injured|compared with ${lower(s)} killed} in last year's ${s.event}, ${s.source.subject} said.`,
  ),
  unlike(
    (s) =>
      `^${s.source.subject} said ${s.count(s.n)} people were injured in ${s.month}, {[up from] ${lower(s)} killed|up from ${lower(s)} injured} the month before.`,
  ),
  unlike(
    (s) =>
      `^${s.count(s.n)} families were displaced, {[more than double] the ${lower(s)} people|more than double the ${lower(s)} families} displaced by the last ${s.event}, ${s.source.subject} said.`,
  ),
  unlike(
    (s) =>
      `^${s.source.subject} said the ${s.count(s.n)} dead and wounded were {[three times] the ${lower(s)} killed|three times the ${lower(s)} dead and wounded} in the previous ${s.event}.`,
  ),
  unlike(
    (s) =>
      `^floods killed ${s.count(s.n)} people in the first week of ${s.month}, {[up from] ${lower(s)} in the whole of|up from ${lower(s)} in the same week of} 2019, ${s.source.subject} said.`,
  ),
];
