/** A draft before it goes out: the form that takes it, and what was found in it. Works without scripts; with them it is checked while it is typed. */
import { checkFacts } from "../../usecases/check-draft.ts";
import { checkRulesAddress } from "../addresses.ts";
import type { CheckSheet } from "../checking/check-posted.ts";
import { CheckForm } from "../parts/check-form.tsx";
import { Found } from "../parts/found.tsx";
import { Layout } from "../parts/layout.tsx";

interface PageProps {
  /** Null before anything was checked. */
  readonly sheet: CheckSheet | null;
  readonly isLoopback: boolean;
}

const blank = { text: "", date: "", format: "" } as const;

export const CheckPage = ({ sheet, isLoopback }: PageProps) => (
  <Layout
    title={sheet === null ? "Check a draft" : "A draft, checked"}
    here="/check"
    styles={["records.css", "checking.css"]}
    hasScript
  >
    <h1>Check a draft</h1>
    <p class="about measured">
      Where a figure contradicts the text around it, or what this book has of the same statement, before it goes out.{" "}
      <a href={checkRulesAddress}>What {checkFacts.length} checks look for</a>
    </p>
    <CheckForm form={sheet?.form ?? blank} />
    <p class="about measured">
      Nothing of a draft is kept: not in the book, not in a log, not in an address.{" "}
      {isLoopback
        ? "It does not leave this machine."
        : "It is read on the machine of whoever runs this server; to check one on your own:"}{" "}
      <code>tollbook check draft.md</code>
      {isLoopback && " does the same in a terminal."}
    </p>
    {sheet === null ? <section id="found" tabIndex={-1} /> : <Found sheet={sheet} />}
  </Layout>
);
