/**
 * A Word document (.docx) as the HTML that readHtml takes: paragraphs, headings, lists, tables, and as comments of HTML the comments of
 * the document that silence checks. Pictures are left out.
 */
import mammoth from "mammoth";

const options = {
  styleMap: ["comment-reference => sup.comment", "p[style-name='Title'] => h1:fresh"],
  convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
};

/** The page of the document; null for bytes that are no Word document. */
export async function htmlOfDocx(bytes: Uint8Array): Promise<string | null> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    return `<!doctype html><article>${withSuppressions(value)}</article>`;
  } catch {
    // Another archive, or one that is damaged: told by whoever asked.
    return null;
  }
}

/** Word keeps comments at the end of the document, each linked to where it was made. */
function withSuppressions(html: string): string {
  const list = /<dl><dt id="comment-[\s\S]*<\/dl>\s*$/.exec(html);
  if (list === null) return html;
  const said = new Map(
    [...list[0].matchAll(/<dt id="(comment-\w+)">[\s\S]*?<\/dt><dd>([\s\S]*?)<\/dd>/g)].map(([, id, text]) => [
      id!,
      plain(text!),
    ]),
  );
  const body = html.slice(0, list.index);
  return body.replaceAll(/<sup class="comment"><a href="#(comment-\w+)"[^>]*>[^<]*<\/a><\/sup>/g, (_, id: string) => {
    const words = said.get(id) ?? "";
    return words.startsWith("tollbook-ignore ") ? `<!-- ${words.replaceAll("--", "")} -->` : "";
  });
}

const plain = (html: string) =>
  html
    .replaceAll(/<a [^>]*>[\s\S]*?<\/a>/g, "")
    .replaceAll(/<[^>]+>/g, "")
    .trim();
