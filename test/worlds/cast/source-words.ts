/**
 * How an article names a source: in full at first, briefly later, or by whom it speaks for. With it the names any of
 * which reading may give for the origin.
 *
 * Not here: verbs and days of saying (frames).
 */
import type { Chance } from "../../properties/planting/chance.ts";
import { type Country, withArticle } from "./countries.ts";
import type { Person, Speaker } from "./origins.ts";

/** Which step of the ladder the article names: itself, its office, its government. */
export type Rung = "self" | "office" | "government";

export interface SourceWords {
  /** As a subject: an apposition keeps its closing comma. */
  readonly subject: string;
  /** At the end of a clause: "said [Ivan Petrenko, a spokesman for the army]". */
  readonly end: string;
  readonly pronoun: "he" | "she" | "it" | "they";
  readonly isPlural: boolean;
  /** A bare name of later sentences: "Petrenko", "the ministry". */
  readonly brief: string;
  readonly origins: readonly string[];
}

export function sourceWords(speaker: Speaker, rung: Rung, chance: Chance): SourceWords {
  if (rung === "government" && speaker.country !== null) return governmentWords(speaker.country, chance);
  if (speaker.kind === "person") return rung === "office" ? officeWords(speaker, chance) : personWords(speaker, chance);
  const name = chance.of(speaker.names);
  const isPlural = speaker.kind === "organisation" && speaker.isPlural;
  const brief = speaker.kind === "document" ? `the ${/report|study|document/.exec(name)![0]}` : briefly(name);
  const origins = [...speaker.names, ...speaker.ladder, brief];
  return { subject: name, end: name, pronoun: isPlural ? "they" : "it", isPlural, brief, origins };
}

function briefly(name: string): string {
  const [, noun] =
    /(police|officials|council|department|mayor|Ministry|agency|army|guard|Fund|Alliance|Mission|Network|Committee)/.exec(
      name,
    ) ?? [null, null];
  if (noun === null) return name;
  if (/police|officials/.test(noun)) return noun;
  return noun === "Ministry" ? "the ministry" : `the ${noun}`;
}

function personWords(person: Person, chance: Chance): SourceWords {
  const { first, last, role, office, country } = person;
  const name = `${first} ${last}`;
  const of = role === "minister" ? portfolio(office) : `${office} ${role}`;
  const long =
    role === "minister"
      ? `${of} of ${country.name}`
      : `${articleFor(role)} ${role} ${preposition(role)} the ${country.demonym} ${office}`;
  const titles = [
    `${country.demonym} ${of} ${name}`,
    `${country.demonym} ${of} ${name}`,
    `${country.demonym} ${of} ${name}`,
    `${possessive(country)} ${of} ${name}`,
    `${name}, ${role === "minister" ? "the " : ""}${long},`,
    `${name}, ${role === "minister" ? "the " : ""}${long},`,
    chance.of([`${possessive(country)} ${of}, ${name},`, `the ${country.demonym} ${of}, ${name},`]),
    `${of} ${name}`,
    `${of} ${last}`,
    name,
  ];
  const subject = chance.of(titles);
  const pronoun = person.isWoman ? "she" : "he";
  return { subject, end: subject.replace(/,$/, ""), pronoun, isPlural: false, brief: last, origins: [name, last] };
}

/** "Ukraine's", but "Philippine". */
const possessive = ({ name, demonym }: Country) => (name.endsWith("s") ? demonym : `${name}'s`);
const portfolio = (office: string) => `${office.replace(" Ministry", "")} Minister`;
const articleFor = (role: string) => (role.startsWith("spokes") ? "a" : "the");
const preposition = (role: string) => (role.startsWith("spokes") ? "for" : "of");

function officeWords({ office, country, role }: Person, chance: Chance): SourceWords {
  const names = [`the ${country.demonym} ${office}`, `${possessive(country)} ${office}`, `the ${office}`];
  const unnamed = `a ${country.demonym} ${office} spokesperson`;
  const isUnnamed = role.startsWith("spokes") && chance.is(0.2);
  const name = isUnnamed ? unnamed : chance.of(names);
  const brief = isUnnamed ? "the spokesperson" : briefly(`the ${office}`);
  const origins = [...names, office, unnamed, "spokesperson", brief];
  return { subject: name, end: name, pronoun: isUnnamed ? "they" : "it", isPlural: false, brief, origins };
}

function governmentWords({ name, demonym, seat, capital }: Country, chance: Chance): SourceWords {
  const ways = [
    `the ${demonym} government`,
    seat,
    capital,
    `${demonym} authorities`,
    `${demonym} officials`,
    withArticle(name),
  ];
  const subject = chance.of(ways);
  const isPlural = /authorities|officials/.test(subject);
  const brief = isPlural ? subject.split(" ").at(-1)! : subject;
  return { subject, end: subject, pronoun: isPlural ? "they" : "it", isPlural, brief, origins: ways };
}
