/** A news page of about 200 KB around a text, with what such pages carry: scripts, styles, menus, shares, other stories. */

const menu = Array.from(
  { length: 120 },
  (_, i) => `<li><a href="/section/${i}"><span>Section ${i}</span></a></li>`,
).join("");
const script = `<script>window.settings=${JSON.stringify(
  Array.from({ length: 1500 }, (_, i) => ({ slot: `banner-${i}`, sizes: [300, 250, i], lazy: i % 2 === 0 })),
)}</script>`;
const style = `<style>${Array.from({ length: 1600 }, (_, i) => `.c-${i}{margin:${i % 40}px auto;color:#${(i * 37).toString(16).padStart(6, "0")}}`).join("")}</style>`;
const teasers = Array.from(
  { length: 60 },
  (_, i) =>
    `<article class="teaser teaser--${i % 5}"><a href="/story/${i}"><img src="/thumbs/${i}.jpg" alt=""><h3>What readers asked us about story number ${i}</h3></a><p>Our weekly column on questions big and small.</p></article>`,
).join("\n");
const head = { "@context": "https://schema.org", "@type": "NewsArticle", datePublished: "2023-05-01T15:47:00-04:00" };

/** The page; paragraphs of `text` are parted by blank lines. */
export function pageAround(text: string, title: string): string {
  const paragraphs = text
    .split("\n\n")
    .map((paragraph, i) => `<p class="c-${i}">${paragraph}</p>${i % 4 === 3 ? share : ""}`)
    .join("\n");
  const jsonLd = `<script type="application/ld+json">${JSON.stringify({ ...head, headline: title })}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${jsonLd}${style}${script}</head>
<body><header><nav><ul>${menu}</ul></nav></header><main><article class="story"><h1>${title}</h1>
<p class="byline">By <a rel="author" href="/a/1">Ida Marchetti</a></p>${share}<div class="body">${paragraphs}</div></article></main>
<aside class="more">${teasers}</aside><footer><ul>${menu}</ul><p>© Bench Gazette</p></footer></body></html>`;
}

const share = `<div class="share"><a href="#">Facebook</a><a href="#">Copy link</a></div>`;
