/** What the browser adds to the pages: a card at the words of a figure, links to selected words, the word that is heard, a draft checked while it is typed. Pages work without it. */
import { watchAdding } from "./add-documents.ts";
import { checkWhileTyping } from "./check-draft.ts";
import { showCards } from "./hover-card.ts";
import { loadStatement } from "./load-statement.ts";
import { playArticle } from "./player.ts";
import { linkSelections } from "./selected-words.ts";

const article = document.querySelector<HTMLElement>("article.article");
if (article !== null) {
  showCards(article);
  linkSelections(article);
  playArticle(article);
  for (const card of article.querySelectorAll("details"))
    card.addEventListener("toggle", () => void loadStatement(card));
  // What is printed is read without opening.
  addEventListener("beforeprint", () => {
    for (const card of article.querySelectorAll("details")) card.open = true;
  });
}

const adding = document.querySelector<HTMLFormElement>("form.adding:not(#draft)");
if (adding !== null) watchAdding(adding);
const draft = document.querySelector<HTMLFormElement>("form#draft");
if (draft !== null) checkWhileTyping(draft);
