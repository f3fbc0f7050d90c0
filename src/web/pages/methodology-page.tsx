/** How figures are read, joined and compared, for a reader of the pages; the whole of it stands in docs/methodology.md. */
import { measures } from "../../domain/measures.ts";
import { certainties, certaintyWords } from "../parts/certainty.ts";
import { Layout } from "../parts/layout.tsx";

export const MethodologyPage = () => (
  <Layout title="Methodology" here="/methodology">
    <article class="prose">
      <h1>How figures are read and compared</h1>
      <p>
        Tollbook records statements about tolls. It does not establish which of them is true, prefers no outlet, adds
        nothing up and makes no estimate of its own.
      </p>
      <h2 id="figures">Figures</h2>
      <p>
        A figure is a number of people in a text with all that the text ties to it: the hedge, what became of them, whom
        it counts, where, over what time, and from whom the text has it. Each of these leads to the characters that say
        it. What a text leaves out stays out and is shown as not said.
      </p>
      <p>
        “More than 100,000” has a lower end and no upper one, and is never shown as 100,000. A part of a figure that was
        not stated with it says how it came: reckoned from the day of publication, or taken over from elsewhere in the
        text.
      </p>
      <Measures />
      <h2 id="certainty">How sure a figure is told</h2>
      <ul>
        {certainties.map((one) => (
          <li key={one}>
            <span class={`figure plain-line ${one}`}>{certaintyWords[one]}</span>
          </li>
        ))}
      </ul>
      <Statements />
      <Changes />
    </article>
  </Layout>
);

const Measures = () => (
  <>
    <h2 id="measures">What is counted</h2>
    <dl class="facts">
      {measures.map(({ name, label, definition }) => (
        <>
          <dt>
            <span class={`figure exact ${name}`}>{label}</span>
          </dt>
          <dd>{definition}</dd>
        </>
      ))}
    </dl>
  </>
);

const Statements = () => (
  <>
    <h2 id="reading">Statements and their tellings</h2>
    <p>
      What one source said on one occasion is one statement, however many articles tell it. Articles are joined by
      source and day first; number, people, place and time weigh for or against. A join in doubt says so, and a curator
      may undo it.
    </p>
    <p>
      The reading is the telling nearest the source, read part by part as most articles have it. The policy that chose
      it is named beside it. Differences stand between a telling and the reading, with the words of both. They describe:
      none says which of the two is right, or why they differ.
    </p>
    <p>
      Ten outlets may have one source. How many lines lead to one origin is shown; where the texts do not tell, it is
      left open.
    </p>
  </>
);

const Changes = () => (
  <>
    <h2 id="versions">Versions, notes, and changes without a note</h2>
    <p>
      Every state of an article that was added is kept as it came. Notes that a newsroom puts to its own article are
      read as such, never as its body. A change is put down to a note that tells it, or to a newer count that says so;
      what is left is listed as changed without a note. That says nothing of why.
    </p>
    <h2 id="withheld">What is withheld</h2>
    <p>
      Content may be withheld, with the reason on record. Then nothing of it is shown anywhere, and a tombstone stays in
      its place.
    </p>
  </>
);
