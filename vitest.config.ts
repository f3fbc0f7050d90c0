import { defineConfig } from "vitest/config";

/** Where .ci/run wants the counts; people get the default report alone. */
const report = process.env.VITEST_REPORT;

/** Rooms that keep no state and touch nothing outside: their specs share one loading of the language model. */
const rooms = [
  "text",
  "domain",
  "gazetteer",
  "reading",
  "extraction",
  "reconciliation",
  "checking",
  "narration",
  "wording",
];
const pure = [
  ...rooms.map((room) => `src/${room}/**/*.test.ts`),
  "test/notes/**/*.test.ts",
  "test/telling/**/*.test.ts",
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false, pool: "forks" } },
      {
        extends: true,
        test: {
          name: "house",
          include: ["src/**/*.test.ts", "test/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...pure],
        },
      },
    ],
  },
});
