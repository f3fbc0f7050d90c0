/** What a reader is told to do about a fault. */
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { remedyInBrowser } from "./remedy-in-browser.ts";

test("a remedy that needs no command is told in its own words", () => {
  const remedy = "Write it in digits, or leave the field empty.";
  expect(remedyInBrowser({ code: "number-malformed", remedy }, true)).toEqual({
    words: remedy,
    links: [],
    command: null,
  });
  const near = "Did you mean 2023-05-01-northgate-courier.html?";
  expect(remedyInBrowser({ code: "article-not-found", remedy: near }, true)).toMatchObject({
    words: near,
    command: null,
  });
});

test("a command is an addition, and only for whoever sits at the machine", () => {
  const fault = { code: "source-not-found", remedy: "List them: tollbook sources" };
  expect(remedyInBrowser(fault, true)).toEqual({
    words: "Look for it in the list of sources.",
    links: [{ address: "/sources", words: "Sources" }],
    command: "tollbook sources",
  });
  expect(remedyInBrowser(fault, false).command).toBeNull();
  const token = { code: "token-unknown", remedy: 'Make a token: tollbook token add "a name" --scope write' };
  expect(remedyInBrowser(token, true).command).toBe('tollbook token add "a name" --scope write');
});

test("no remedy of a use case or of the server puts a command or an option before a reader", () => {
  const sources = globSync(["src/usecases/*.ts", "src/serving/*.ts"]).map((file) => readFileSync(file, "utf8"));
  const remedies = sources.flatMap((source) =>
    [...source.matchAll(/remedy: (["'`])(.*?)\1/g)].map(([, , words]) => words!),
  );
  expect(remedies.length).toBeGreaterThan(30);
  for (const remedy of remedies) {
    expect(remedyInBrowser({ code: "of-any", remedy }, false).words).not.toMatch(
      /tollbook [a-z]|(?:^| )--[a-z]|\/api\b/,
    );
  }
});
