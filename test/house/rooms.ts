/**
 * Who may import whom, room by room in the order in which the data flows. A room may always import itself.
 * A folder under src that stands here not, or stands here and is not a folder, fails the build.
 */
export interface Room {
  readonly imports: readonly string[];
  /** Pure rooms know no clock, randomness, environment, console, file or network. */
  readonly isPure?: true;
}

const base = ["text", "domain"];
const rooms = {
  text: { imports: [], isPure: true },
  domain: { imports: ["text"], isPure: true },
  gazetteer: { imports: ["text"], isPure: true },
  reading: { imports: base, isPure: true },
  extraction: { imports: [...base, "gazetteer"], isPure: true },
  reconciliation: { imports: base, isPure: true },
  checking: { imports: base, isPure: true },
  charting: { imports: base, isPure: true },
  narration: { imports: base, isPure: true },
  voicing: { imports: [...base, "narration"] },
  archive: { imports: base },
  ledger: { imports: base },
  usecases: {
    imports: [
      ...[...base, "gazetteer", "reading", "extraction", "reconciliation", "checking", "narration"],
      ...["archive", "ledger"],
    ],
  },
  remote: { imports: base },
  wording: { imports: [...base, "narration", "usecases"], isPure: true },
  serving: { imports: [...base, "narration", "usecases"] },
  api: { imports: [...base, "narration", "usecases", "wording", "serving"] },
  web: { imports: [...base, "charting", "narration", "usecases", "wording", "serving"] },
  editing: { imports: [...base, "usecases", "wording"] },
  cli: { imports: [...base, "narration", "usecases", "wording", "editing"] },
} as const satisfies Record<string, Room>;

/** Files directly in src: the composition roots, which may import everything and alone touch the process. */
export const compositionRoots = ["main.ts", "server.ts", "studio.ts", "worker.ts"];
export const roomsByName: ReadonlyMap<string, Room> = new Map<string, Room>(Object.entries(rooms));

export interface Exemption {
  readonly path: string;
  readonly names: readonly string[];
  readonly reason: string;
}

/** Where a rule about outside names does not hold, and why. */
export const exemptions: readonly Exemption[] = [
  {
    path: "src/gazetteer/listing-file.ts",
    names: ["node:fs"],
    reason: "reads the list of places, which is data of the room and is shipped beside it",
  },
  {
    path: "src/reading/packages-on-use.ts",
    names: ["node:module"],
    reason: "loads packages that the room would else import, when they are used",
  },
  {
    path: "src/archive/book-lock.ts",
    names: ["node:process"],
    reason: "writes its own process number into the lock",
  },
  {
    path: "src/archive/process-life.ts",
    names: ["node:process"],
    reason: "asks whether the holder of a lock still lives",
  },
  {
    path: "src/voicing/kokoro-child.ts",
    names: ["node:process"],
    reason: "is a process of its own, which answers the one that began it",
  },
];
