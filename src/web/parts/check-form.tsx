/** The form that takes a draft: its words or a file, and what it does not say itself. It keeps what was typed, to be mended. */
import { largestDraftFile, longestDraft } from "../../serving/check-served.ts";
import { checkAddress } from "../addresses.ts";
import { type DraftForm, draftFormats } from "../checking/posted-draft.ts";

const formatWords = { "plain-text": "Plain text", markdown: "Markdown", html: "HTML" } as const;
const longest = new Intl.NumberFormat("en").format(longestDraft);

export const CheckForm = ({ form: { text, date, format } }: { readonly form: DraftForm }) => (
  <form id="draft" class="adding" method="post" action={`${checkAddress}#found`} encType="multipart/form-data">
    <p>
      <label for="draft-text">Headline, an empty line, then the text</label>
      <textarea id="draft-text" name="text" rows={10} value={text} aria-describedby="draft-limits" />
    </p>
    <Labels date={date} format={format} />
    <p class="check-now">
      <button type="submit">Check</button>
      <output class="adding-status" aria-live="polite" />
    </p>
    <p id="draft-limits" class="about">
      At most {longest} characters; a file may be text, Markdown, HTML or a Word document,{" "}
      {largestDraftFile / 1024 / 1024} MiB at most.
    </p>
  </form>
);

/** What the words do not say themselves, or a file in their place. */
const Labels = ({ date, format }: Omit<DraftForm, "text">) => (
  <div class="fields">
    <p>
      <label for="draft-date">Day of publication</label>
      <input id="draft-date" type="date" name="date" value={date} />
    </p>
    <p>
      <label for="draft-format">Written in</label>
      <select id="draft-format" name="format">
        <option value="" selected={format === ""}>
          what it looks like
        </option>
        {draftFormats.map((name) => (
          <option key={name} value={name} selected={format === name}>
            {formatWords[name]}
          </option>
        ))}
      </select>
    </p>
    <p>
      <label for="draft-file">Or a file, in the place of the text</label>
      <input
        id="draft-file"
        type="file"
        name="file"
        accept=".txt,.md,.markdown,.html,.htm,.docx,text/plain,text/markdown,text/html"
        aria-describedby="draft-limits"
      />
    </p>
  </div>
);
