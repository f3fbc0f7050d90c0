/**
 * The verbs that report: which words say that somebody said, counted, denied or felt something,
 * and what follows each ("says that …", "praised …", "wants to …").
 *
 * Not here: nouns of saying (cue-nouns.ts), "according to" (according-to.ts).
 */
import { formsOf, type VerbForm } from "./verb-forms.ts";

/** What the source does with the content: asserts it, rejects it, asks for it, only takes a stand towards it, or does not say it. */
export type Stance = "asserts" | "denies" | "asks" | "feels" | "withholds";

export interface CueVerb {
  readonly lemma: string;
  readonly stance: Stance;
  /** "said that it fell", "said it fell". */
  readonly takesClause: boolean;
  /** "praised the army", "estimated 200 dead". */
  readonly takesObject: boolean;
  /** "wants to leave", "refused to say". */
  readonly takesInfinitive: boolean;
  /** "told Reuters that": a noun group before the content is whom it was told. */
  readonly takesListener: boolean;
  /** "prayed", "answered": beside a quotation it tells who speaks, before a clause it does not report. */
  readonly takesQuote: boolean;
  /** Words that may stand between the verb and its object: "warned of", "pointed to". */
  readonly particles: ReadonlySet<string>;
  /** "speak of": without its particle the verb does not report. */
  readonly needsParticle: boolean;
  /** "put the toll at 40", "counted 12": the object holds the source's own number. */
  readonly counts: boolean;
}

/** Each word: lemma, then "(of about)" for particles that it may take, "[of about]" for those it must take. */
interface Entry {
  readonly words: string;
  /** c: clause, o: object, i: infinitive, l: listener, n: counts, q: a quotation. */
  readonly takes: string;
  readonly stance?: Stance;
}

const entries: readonly Entry[] = [
  { takes: "o", words: "accuse blame" },
  {
    takes: "c",
    words: `say(of) add state reply(to) respond(to) remark(on) comment(on) quip joke(about) shout yell exclaim
      boast(of about) brag(about) lament muse opine observe reason speculate tweet post email chant sing charge grouse
      think believe(in) figure reckon hope guess suspect feel testify(about) blog interject retort chime fret write(about of)`,
  },
  {
    takes: "co",
    words: `announce argue(for against) assert allege claim confirm concede conclude contend declare disclose
      explain insist(on) maintain note reveal indicate suggest stress emphasize emphasise underline underscore reiterate
      repeat recall recount report(on) acknowledge admit(to) affirm mention point[out to] predict project
      forecast foresee propose recommend imply demonstrate highlight outline attest
      clarify signal tout cite quote detail vow pledge swear publish`,
  },
  { takes: "c", words: "show find read learn know realize realise hear mean decide notice determine discover" },
  {
    takes: "col",
    words: "tell(of about) inform(of) remind(of) assure(of) warn(of about against) advise(on) notify(of) brief(on)",
  },
  { takes: "ci", words: "want expect promise threaten hope agree intend plan wish prefer" },
  { takes: "cin", words: "estimate" },
  {
    takes: "n",
    words:
      "identify verify log put count record list tally register give raise lower revise cut reduce document place set publish release",
  },
  {
    takes: "n",
    words:
      "name reckon confirm claim admit(to) acknowledge report suggest have link attribute contain arrive[at] speak[of] mention cite",
  },
  {
    takes: "q",
    words: `answer pray cry whisper scream mutter murmur sigh sob plead beg counter caution exhort snap groan wail gush
      beam laugh concur agree recite scrawl continue go[on] cut[in] chip[in]`,
  },
  { takes: "ql", words: "text" },
  { takes: "co", words: "deny dispute", stance: "denies" },
  {
    takes: "o",
    words: "reject refute rebut dismiss disown repudiate contradict contest discount debunk disavow",
    stance: "denies",
  },
  { takes: "cl", words: "ask(about for)", stance: "asks" },
  { takes: "c", words: "wonder(about) inquire(about)", stance: "asks" },
  { takes: "o", words: "question", stance: "asks" },
  { takes: "i", words: "refuse decline seek vow demand", stance: "feels" },
  {
    takes: "co",
    words: "fear doubt worry(about) complain(about of) bemoan urge demand consider",
    stance: "feels",
  },
  {
    takes: "o",
    words: `praise criticize criticise condemn denounce decry blast slam attack assail endorse applaud laud hail
      welcome commend congratulate thank mock ridicule bash lambast lambaste rebuke chide chastise oppose support back favor
      favour defend describe portray characterize characterise label dub deem brand call(for on) liken compare view regard
      express voice question discuss address speak[of about] talk[about] refer[to] credit link attribute embrace
      reaffirm advocate tout tease envision envisage hint[at] allude[to] rail[against] attribute fault
      challenge offer issue apologize[for to] apologise[for to] brush[off aside] lash[out] touch[on] weigh[in] focus[on]
      see cast target nominate propose rip hammer salute promise plan want expect seek order
      show find dislike vote[for against] concur[with] agree[with] disagree[with] hope[for] object[to] respond[to]
      react[to] campaign[for against] warn[of about] speculate[about] worry[about]
      look[for] push[for] count[on] pass[on] lay[out] spell[out]`,
    stance: "feels",
  },
];

/** What goes on in somebody's head, said or not. */
export const mindVerbs: ReadonlySet<string> = new Set(
  "think believe hope feel want expect plan wish prefer intend know find decide agree learn show read hear mean fear see guess suspect reckon realize realise support back oppose consider notice determine discover".split(
    " ",
  ),
);

function readEntry({ words, takes, stance = "asserts" }: Entry): CueVerb[] {
  return [...words.matchAll(/(\w+)(?:([([])([\w ]+)[)\]])?/g)].map(([, lemma, bracket, particles]) => ({
    lemma: lemma!,
    stance,
    takesClause: takes.includes("c"),
    takesObject: takes.includes("o"),
    takesInfinitive: takes.includes("i"),
    takesListener: takes.includes("l"),
    takesQuote: takes.includes("q"),
    particles: new Set(particles?.split(" ")),
    needsParticle: bracket === "[",
    counts: takes.includes("n"),
  }));
}

export interface CueForm {
  readonly verb: CueVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

function buildForms(): ReadonlyMap<string, CueForm> {
  const found = new Map<string, CueForm>();
  for (const verb of entries.flatMap(readEntry)) {
    for (const [word, forms] of formsOf(verb.lemma)) {
      const known = found.get(word);
      found.set(
        word,
        known ? { verb: united(known.verb, verb), forms: new Set([...known.forms, ...forms]) } : { verb, forms },
      );
    }
  }
  return found;
}

/** A verb listed twice takes what either entry takes; the first entry's stance holds. */
function united(first: CueVerb, second: CueVerb): CueVerb {
  return {
    lemma: first.lemma,
    stance: first.stance,
    takesClause: first.takesClause || second.takesClause,
    takesObject: first.takesObject || (second.takesObject && (first.needsParticle || !second.needsParticle)),
    takesInfinitive: first.takesInfinitive || second.takesInfinitive,
    takesListener: first.takesListener || second.takesListener,
    takesQuote: first.takesQuote || second.takesQuote,
    particles: new Set([...first.particles, ...second.particles]),
    needsParticle: first.needsParticle && second.needsParticle,
    counts: first.counts || second.counts,
  };
}

/** From a form in lower case to its verb. "found" is read as find, "saw" as see. */
export const cueForms: ReadonlyMap<string, CueForm> = buildForms();
