/** What the browser adds to the pages: a card at the words of a figure, links to selected words, the word that is heard. Pages work without it. */
import { watchAdding } from "./add-documents.ts";
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

const adding = document.querySelector<HTMLFormElement>("form.adding");
if (adding !== null) watchAdding(adding);
