/**
 * A machine of wink-nlp's model, run over plain tables: it finds the patterns of events that it knows from left to right,
 * each as long as it goes, and no two of them share an event. wink's own run of the same machines took four times as long.
 *
 * Not here: which word is which event (lexicon.ts), what a pattern says (tagger.ts).
 */

/** The column of an event that the machine passes over, as if it stood not there. */
export const unheard = -1;
/** What follows on a state when nothing else does. */
const otherwise = 2_070_003;

type ByState<T> = Readonly<Record<string, T>>;
/** As the model writes it: version, last state, transitions, names of patterns, how much of each is context before and behind. */
type WrittenMachine = [number, number, ByState<ByState<number>>, ByState<string>, ByState<readonly [number, number]>];

export class StateMachine {
  private readonly columns = new Map<number, number>();
  private readonly width: number;
  /** The next state by state and column; 0, the root, where the pattern breaks off. */
  private readonly next: Uint16Array;
  /** By state: the pattern that ends there if nothing else follows. */
  private readonly shorter: Uint16Array;
  private readonly names: readonly (string | undefined)[];
  private readonly before: readonly number[];

  constructor(json: string) {
    const [, last, transitions, names, contexts] = JSON.parse(json) as WrittenMachine;
    const states = Array.from({ length: last + 1 }, (_, state) => transitions[state] ?? {});
    for (const event of states.flatMap(Object.keys).map(Number))
      if (!this.columns.has(event)) this.columns.set(event, this.columns.size + 1);
    this.width = this.columns.size + 1;
    this.next = new Uint16Array(states.length * this.width);
    states.forEach((state, from) => {
      for (const [event, to] of Object.entries(state)) this.next[from * this.width + this.columnOf(Number(event))] = to;
    });
    this.shorter = Uint16Array.from(states, (state) => state[otherwise] ?? 0);
    this.names = states.map((_, state) => names[state]);
    this.before = states.map((_, state) => contexts[state]?.[0] ?? 0);
  }

  /** The machine's own number of an event; 0 for one that it does not know. */
  columnOf(event: number): number {
    return this.columns.get(event) ?? 0;
  }

  /** Tells of each pattern in `events`, given by their columns, at which of them it begins (context left out) and its name. */
  find(events: readonly number[], tell: (at: number, name: string) => void): void {
    for (let i = 0; i < events.length; i++) {
      const column = events[i]!;
      if (column !== unheard && this.next[column] !== 0) i = this.readPattern(events, i, tell);
    }
  }

  /** Index of the last event of the pattern that begins at `first`; `first` itself where none does. */
  private readPattern(events: readonly number[], first: number, tell: (at: number, name: string) => void): number {
    let state = 0;
    let [last, found] = [first, 0];
    for (let i = first; i < events.length; i++) {
      if (events[i] === unheard) continue;
      state = this.next[state * this.width + events[i]!]!;
      if (state === 0) break;
      const isWhole = this.names[state] !== undefined;
      const pattern = isWhole ? state : this.shorter[state]!;
      if (pattern !== 0) [last, found] = [i, pattern];
      if (isWhole) break;
    }
    if (found !== 0) tell(first + this.before[found]!, this.names[found]!);
    return last;
  }
}
