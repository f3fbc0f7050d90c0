/**
 * What an utterance states: tolls as slots, before they are words, and the situation that they are about.
 *
 * Not here: drawing them (draw-tolls.ts), differences between statement and telling (plant-differences.ts).
 */
import type { MeasureName } from "../../../src/domain/measures.ts";
import type { Country, Town } from "../cast/countries.ts";
import type { Speaker } from "../cast/origins.ts";
import type { Family, TollKey } from "../world.ts";

export type Hedge = "exact" | "approximately" | "at-least" | "more-than" | "at-most" | "range";

export interface Count {
  readonly value: number;
  /** The upper end of a range. */
  readonly top: number | null;
  readonly hedge: Hedge;
}

export interface Place {
  readonly level: "town" | "region" | "country";
  readonly town: Town;
  readonly country: Country;
}

export type Period =
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "since"; readonly month: string }
  | { readonly kind: "months"; readonly count: number; readonly until: string }
  | { readonly kind: "none" };

export interface Toll {
  readonly key: TollKey;
  readonly count: Count;
  /** One of two as a fraction, for a share. */
  readonly share: { readonly words: string; readonly fraction: number } | null;
  readonly measure: MeasureName;
  /** Casualties told as "killed or wounded" rather than by their name. */
  readonly isKilledOrWounded: boolean;
  readonly group: string;
  readonly place: Place;
  readonly period: Period;
}

export interface Situation {
  readonly kind: "war" | "incident";
  readonly country: Country;
  /** Whose people are counted: "Russian soldiers" in Ukraine. */
  readonly people: Country;
  /** "missile strike"; null for a war at large. */
  readonly event: string | null;
  readonly place: Place;
  readonly period: Period;
}

export interface Utterance {
  readonly id: string;
  readonly day: string;
  readonly speaker: Speaker;
  readonly situation: Situation;
  /** The whole first. */
  readonly tolls: readonly Toll[];
  readonly family: { readonly id: string; readonly kind: Family } | null;
  readonly tellings: number;
  /** What the origin's own side says of the place a day or two later. */
  readonly clarification: { readonly day: string; readonly place: Place } | null;
}

export function placeName({ level, town, country }: Place): string {
  if (level === "country") return country.name;
  return level === "region" ? town.region : town.name;
}

export function endsOf({ value, top, hedge }: Count): { low: number | null; high: number | null } {
  if (hedge === "range") return { low: value, high: top };
  if (hedge === "at-most") return { low: null, high: value };
  return { low: value, high: hedge === "at-least" || hedge === "more-than" ? null : value };
}
