/**
 * Whether the words behind a number name people, or where they were: "20 [women and girls]", "12 [in the old town]".
 *
 * Not here: what befell them (toll-words).
 */

const nouns =
  /^\s(?:[\p{L}’'-]+ ){0,4}?(?:people|persons?|men|man|women|woman|child(?:ren)?|boys?|girls?|bab(?:y|ies)|infants?|toddlers?|teenagers?|minors?|adults?|elderly|pensioners?|civilians?|soldiers?|troops?|servicemen|servicewomen|conscripts?|recruits?|reservists?|mercenar(?:y|ies)|fighters?|militants?|rebels?|insurgents?|gunmen|attackers?|police|policemen|officers?|guards?|sailors?|marines?|pilots?|crew|drivers?|passengers?|pedestrians?|cyclists?|workers?|labourers?|laborers?|miners?|employees?|staff|residents?|villagers?|townspeople|locals?|foreigners?|nationals?|citizens?|tourists?|travellers?|travelers?|pilgrims?|worshippers?|worshipers?|guests?|students?|pupils?|teachers?|medics?|nurses?|doctors?|patients?|paramedics?|firefighters?|rescuers?|journalists?|farmers?|fishermen|traders?|shopkeepers?|migrants?|refugees?|prisoners?|inmates?|detainees?|convicts?|hostages?|members?|relatives?|victims?|bystanders?|spectators?|fans?|athletes?|priests?|monks?|nuns?|mothers?|fathers?|wives|husbands?|sons?|daughters?|brothers?|sisters?|males?|females?|others?|professionals?|volunteers?|contractors?|generals?|sergeants?|captains?|lieutenants?|colonels?|majors?)(?![\p{L}’'-])/iu;
/** "Two [Indians]", "12 [Japanese]". */
const demonym =
  /^\s(?:were |was |are )?(?:\p{Lu}\p{Ll}+(?:ans?|is|ese|ish)|Swedes?|Danes?|Poles?|Turks?|Greeks?|Kurds?|Finns?|Serbs?|Czechs?|Slovaks?|Croats?|Scots?|Britons?|Spaniards?|Filipin[oa]s?|Thais?|Swiss|French|Dutch|Uzbeks?|Tajiks?|Kazakhs?|Kyrgyz|Argentines?|Arabs?|Jews?|Druze|Uighurs?|Tuaregs?|Lao)(?!\p{L})/u;

/** "Nine [waiters]", "12 [cyclists]", "three [inspectors]": who does something. */
const agents =
  /^\s(?:[\p{Ll}’'-]+ ){0,2}?(?!(?:num|quar|lett|tow|pap|met|cent|comput|trail|shelt|contain|helicopt|bould|riv|ord|disast|matt|corn|must|cov|lay|lit|acr|coff|fing|should|theat|bunk|cylind|tank|truck|bulldoz|freight|cruis|skyscrap|bung)ers|(?:do|flo|tract|sect|monit|err|mot|react|corrid|harb|generat|mirr|radiat|col)ors)\p{Ll}{2,}(?:ers|ors|ists|ians|men|women|folk)(?![\p{L}’'-])/u;

export const isPerson = (behind: string) => nouns.test(behind) || demonym.test(behind) || agents.test(behind);

/** "In Lund", "on the coast"; not "in two days". */
export const isPlaceBehind = (behind: string) =>
  /^\s(?:(?:were|died|was) )?(?:in|at|near|on|around|from) (?:the |a )?(?!(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hospital|critical|serious|stable)\b)(?:\p{L}{3,}|\d+(?:st|nd|rd|th)\b)/iu.test(
    behind,
  );

/** How badly those are hurt who live: "11 [are in a critical condition]", "26 [have minor injuries]". */
export const hurtAs =
  /^\s(?:[a-z]+ )?(?:in (?:a )?(?:critical|serious|grave|stable|good|fair)\b|(?:in|with|have|had|has|suffered|sustained) (?:only )?(?:minor|light|slight|serious|severe|life-threatening|non-life-threatening|superficial)\b|(?:critically|seriously|severely|gravely|badly|slightly|lightly)(?: (?:injured|hurt|wounded))?\b)/i;
