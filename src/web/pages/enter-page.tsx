/** Where a reader gives a token, on a server that lets nobody in without one. */
import { Layout } from "../parts/layout.tsx";

export const EnterPage = () => (
  <Layout title="Enter">
    <article class="prose">
      <h1>Enter with a token</h1>
      <form class="choice" method="post" action="/enter">
        <label>
          Token <input type="password" name="token" autoComplete="off" required />
        </label>
        <button type="submit">Enter</button>
      </form>
      <p class="about">
        Whoever keeps the book makes tokens: <code>tollbook token add "a name" --scope read</code>. The browser keeps
        yours in a cookie, for this server alone.
      </p>
    </article>
  </Layout>
);
