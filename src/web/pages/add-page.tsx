/** The form by which articles are added: pasted, or as files. Who may only read is told how to enter. */
import type { FastifyRequest } from "fastify";
import type { VNode } from "preact";
import { printable } from "../../wording/printable.ts";
import { longestFile, mostBytes, mostFiles } from "../adding/posted-documents.ts";
import { Layout } from "../parts/layout.tsx";

const mebibyte = 1024 * 1024;

export function addPage({ scope, who }: FastifyRequest): VNode {
  const mayWrite = scope === "write" || scope === "curate";
  return (
    <Layout title="Add" here="/add" styles={["records.css"]} hasScript={mayWrite}>
      <h1>Add articles</h1>
      <p class="about measured">
        Each is kept as it came, and read for the figures that it reports. The same bytes added twice change nothing;
        other bytes of the same article are a new version of it. Nothing in a page is run: only its words are read.
      </p>
      {mayWrite ? <AddForm /> : <Locked />}
      {who !== null && <Leave who={who} />}
    </Layout>
  );
}

const Locked = () => (
  <div class="notice">
    <p>Here you may read. To add, enter with a token that allows to write.</p>
    <p>
      <a href="/enter">Enter with a token</a>
    </p>
  </div>
);

const AddForm = () => (
  <form class="adding" method="post" action="/add" encType="multipart/form-data">
    <p>
      <label for="add-pasted">Paste an article: its words, or the source of its page (HTML)</label>
      <textarea id="add-pasted" name="pasted" rows={12} spellcheck={false} />
    </p>
    <p class="drop">
      <label for="add-files">Or choose files, or drop them here</label>
      <input
        id="add-files"
        type="file"
        name="files"
        multiple
        accept=".html,.htm,.xhtml,.txt,.md,.json,.ndjson,.jsonl,text/html,text/plain,application/json"
        aria-describedby="add-limits"
      />
      <span id="add-limits" class="under">
        Pages, plain text, JSON, and JSON lines with a document each; {mostFiles} files at most,{" "}
        {longestFile / mebibyte} MiB each, {mostBytes / mebibyte} MiB together.
      </span>
    </p>
    <Labels />
    <p>
      <button type="submit">Add</button>
    </p>
    <output class="adding-status" aria-live="polite" />
  </form>
);

const Labels = () => (
  <fieldset>
    <legend>What the document does not say itself</legend>
    <div class="fields">
      <p>
        <label for="add-date">Day of publication</label>
        <input id="add-date" type="date" name="date" />
      </p>
      <p>
        <label for="add-outlet">Outlet</label>
        <input id="add-outlet" type="text" name="outlet" maxLength={200} autocomplete="off" />
      </p>
      <p>
        <label for="add-url">Web address (of one article only)</label>
        <input id="add-url" type="url" name="url" maxLength={2000} placeholder="https://" autocomplete="off" />
      </p>
    </div>
  </fieldset>
);

const Leave = ({ who }: { readonly who: string }) => (
  <form class="leave" method="post" action="/leave">
    <span class="about">
      Entered as <bdi>{printable(who)}</bdi>.
    </span>{" "}
    <button type="submit">Leave</button>
  </form>
);
