/** One table a measurement: rate, unit, and how many times the yardstick in its last line. */

export interface BenchRow {
  readonly name: string;
  readonly perSecond: number;
  readonly unit: "words" | "pages";
  readonly isYardstick?: boolean;
}

export function printBench(title: string, rows: readonly BenchRow[]): void {
  const yardstick = rows.find((row) => row.isYardstick);
  console.log(`\n${title}`);
  for (const { name, perSecond, unit } of rows) {
    const rate = perSecond < 1000 ? perSecond.toFixed(1) : Math.round(perSecond).toLocaleString("en");
    const ratio = yardstick === undefined ? "" : `${(perSecond / yardstick.perSecond).toFixed(2)} ×`;
    console.log(`  ${name.padEnd(44)} ${rate.padStart(10)} ${unit} per CPU-second ${ratio.padStart(9)}`);
  }
}
