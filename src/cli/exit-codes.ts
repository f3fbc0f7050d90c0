/** What the exit code says; docs/contracts.md lists them for those who write scripts. */
export const exitCodes = {
  /** All that was asked is done. */
  done: 0,
  /** Something was refused, was not found or could not be read; all else is done. */
  refused: 1,
  /** The command line itself is wrong; nothing was done. */
  usage: 2,
  /** Another process has the book open; nothing was done, trying later makes sense. */
  inUse: 3,
  /** A promise of Tollbook's own is broken: report it. */
  broken: 70,
  /** Interrupted; what was reported as kept is kept. */
  interrupted: 130,
} as const;
