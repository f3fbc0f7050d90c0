/** The speech rules in the order in which they are asked at each place; the first that reads has it. */
import { abbreviation } from "./forms/abbreviation.ts";
import { boundSign } from "./forms/bound-sign.ts";
import { clockTime } from "./forms/clock-time.ts";
import { code } from "./forms/code.ts";
import { decade } from "./forms/decade.ts";
import { decimalNumber } from "./forms/decimal-number.ts";
import { dottedNumber } from "./forms/dotted-number.ts";
import { fraction } from "./forms/fraction.ts";
import { handle } from "./forms/handle.ts";
import { initials } from "./forms/initials.ts";
import { minusSign } from "./forms/minus-sign.ts";
import { money } from "./forms/money.ts";
import { numericDate } from "./forms/numeric-date.ts";
import { ordinalNumber } from "./forms/ordinal-number.ts";
import { perUnit } from "./forms/per-unit.ts";
import { percentSign } from "./forms/percent-sign.ts";
import { phoneNumber } from "./forms/phone-number.ts";
import { rangeDash } from "./forms/range-dash.ts";
import { romanNumeral } from "./forms/roman-numeral.ts";
import { scaledNumber } from "./forms/scaled-number.ts";
import { setPhrase } from "./forms/set-phrase.ts";
import { sign } from "./forms/sign.ts";
import { state } from "./forms/state.ts";
import { streetNumber } from "./forms/street-number.ts";
import { timeZone } from "./forms/time-zone.ts";
import { unit } from "./forms/unit.ts";
import { webAddress } from "./forms/web-address.ts";
import { wholeNumber } from "./forms/whole-number.ts";
import { word } from "./forms/word.ts";
import { writtenDate } from "./forms/written-date.ts";
import { year } from "./forms/year.ts";
import type { SpeechRule } from "./speech-rule.ts";

export const speechRules: readonly SpeechRule[] = [
  webAddress, // its dots, digits and signs mean nothing else
  handle, // likewise
  setPhrase, // looks like a fraction or a range, and is none
  phoneNumber, // digits that count nothing, before anything counts them
  money, // a sign of currency before or behind tells all
  numericDate, // three numbers with two marks, before two of them make a fraction or a range
  writtenDate, // takes day and year that would be numbers alone
  clockTime, // a colon or half of the day behind
  streetNumber, // its street stands behind
  decade, // before its "s" makes a code of it
  year, // before four digits are counted
  ordinalNumber, // before its ending makes a code of it
  fraction, // takes the whole number before it
  scaledNumber, // before its letter makes a unit or a code of it
  unit, // letters that a number before them explains, before their digit ("m2") makes a code of them
  code, // before its digits are a number
  dottedNumber, // before its dot is a point
  decimalNumber, // before its whole part is a number
  wholeNumber, // what digits are left
  perUnit, // a slash that a unit behind explains
  timeZone, // letters that a time before them explains
  percentSign, // nothing else
  boundSign, // before its signs are said by name
  rangeDash, // a dash between numbers, before it is a minus or silent
  minusSign, // a dash before a number
  state, // its place behind a town tells it from an abbreviation
  abbreviation, // before its letters are initials or a word
  initials, // letters with dots
  romanNumeral, // before its letters are an acronym
  sign, // "x" between numbers is no word
  word, // what letters are left
];
