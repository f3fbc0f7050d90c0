/** Prints a digest of what extraction prints for each of our documents: `cmp` tells whether two runs, or two versions of Node, agree. */
import { fingerprintsOf, printings } from "./fingerprinting/fingerprints.ts";

console.log(fingerprintsOf(printings()).join("\n"));
