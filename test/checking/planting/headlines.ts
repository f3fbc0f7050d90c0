/**
 * Headlines over a toll, in the manners of several outlets: with the event first, the number first, the place first. `dress` sets one
 * in the letters of an outlet.
 */
import type { Chance } from "../../properties/planting/chance.ts";
import type { Scene } from "./scene.ts";
import type { Outcome } from "./tellings.ts";

type Line = (count: string, scene: Scene) => string;

const lines: Readonly<Record<Outcome, readonly Line[]>> = {
  killed: [
    (c, s) => `^${s.event} kills ${c} in ${s.town}`,
    (c, s) => `^${c} dead in ${s.town} ${s.event}`,
    (c, s) => `^${c} killed in ${s.event} in ${s.country}`,
    (c, s) => `^${s.event} leaves ${c} dead in ${s.town}`,
    (c, s) => `^${s.town}: ${c} die in ${s.event}`,
    (c, s) => `^${s.town} ${s.event} claims ${c} lives`,
    (c, s) => `^${s.demonym} ${s.event} kills ${c}`,
    (c, s) => `^${c} people killed after ${s.event} hits ${s.town}`,
  ],
  injured: [
    (c, s) => `^${s.event} injures ${c} in ${s.town}`,
    (c, s) => `^${c} hurt in ${s.town} ${s.event}`,
    (c, s) => `^${s.event} leaves ${c} injured in ${s.town}`,
    (c, s) => `^${c} people wounded in ${s.event}`,
  ],
  missing: [
    (c, s) => `^${c} missing after ${s.event} in ${s.town}`,
    (c, s) => `^${s.event} leaves ${c} missing in ${s.town}`,
  ],
  displaced: [
    (c, s) => `^${s.event} displaces ${c} in ${s.town}`,
    (c, s) => `^${c} homeless after ${s.event} in ${s.town}`,
    (c, s) => `^${s.event} drives ${c} from homes in ${s.town}`,
    (c, s) => `^${c} people displaced by ${s.event} in ${s.country}`,
  ],
  casualties: [
    (c, s) => `^${c} casualties in ${s.event} in ${s.town}`,
    (c, s) => `^${s.demonym} army suffers ${c} casualties`,
    (c, s) => `^${s.event} in ${s.town} causes ${c} casualties`,
  ],
};

export const headline = (scene: Scene, outcome: Outcome, count: string) =>
  scene.chance.of(lines[outcome])(count, scene);

/** In the letters of one outlet, with as many characters as before; quotations and place names keep theirs. */
export function dress(written: string, chance: Chance): string {
  const way = chance.next();
  if (way < 0.55) return written;
  if (way < 0.6) return written.toUpperCase();
  return written.replace(/(?<![\p{L}’'])\p{Ll}[\p{L}’'-]*/gu, (word) =>
    small.has(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );
}

const small = new Set("a an the in of on at by to for as or and from after than but with is are".split(" "));
