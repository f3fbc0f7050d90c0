/**
 * The same document gives the same bytes: whatever was read before it, in whichever process, zone and locale.
 * That versions of Node agree is a step of .ci/run; see scripts/fingerprint.ts.
 */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { fingerprintsOf, printings } from "../scripts/fingerprinting/fingerprints.ts";

const works = printings();
const inOrder = fingerprintsOf(works);

test("documents are printed alike in any order", () => {
  expect(inOrder.length).toBeGreaterThan(100);
  expect(new Set(inOrder.map((line) => line.split(" ")[1])).size).toBeGreaterThan(100);
  expect(fingerprintsOf(works.toReversed()).toReversed()).toEqual(inOrder);
});

test("a fresh process in another zone and locale prints the same", () => {
  const env = { PATH: process.env.PATH, TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
  const args = ["--import", "tsx", "scripts/fingerprint.ts"];
  expect(execFileSync(process.execPath, args, { env, encoding: "utf8" }).trimEnd().split("\n")).toEqual(inOrder);
});
