import { describe, expect, test } from "vitest";
import { readEmbeddedPost } from "./embedded-post.ts";
import { type HtmlElement, parseHtml } from "./html-tree.ts";

const postOf = (source: string) => readEmbeddedPost(parseHtml(source, 100).root.children[0] as HtmlElement);

describe("readEmbeddedPost", () => {
  test("reads the signature and the link of a tweet", () => {
    const source =
      '<blockquote class="twitter-tweet"><p>Twelve dead. <a href="https://t.co/x">pic</a></p>&mdash; Ada Fenn (@adafenn) <a href="https://twitter.com/adafenn/status/1653">May 1, 2023</a></blockquote>';
    expect(postOf(source)).toEqual({
      author: "Ada Fenn (@adafenn)",
      date: "2023-05-01",
      url: "https://twitter.com/adafenn/status/1653",
    });
  });

  test("reads time, author and address where the markup has them apart", () => {
    const source =
      '<blockquote class="bluesky-embed" cite="https://social.example/post/9"><p>x</p><span class="display-name">Ada Fenn</span><time datetime="2023-05-01T21:10:00Z">1d</time></blockquote>';
    expect(postOf(source)).toEqual({
      author: "Ada Fenn",
      date: "2023-05-01T21:10:00+00:00",
      url: "https://social.example/post/9",
    });
  });

  test("guesses nothing", () => {
    expect(postOf('<blockquote class="fb-post"><p>Twelve dead.</p></blockquote>')).toEqual({
      author: null,
      date: null,
      url: null,
    });
  });
});
