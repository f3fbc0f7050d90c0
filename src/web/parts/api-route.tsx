/** One address of the API: what it takes, in which forms it answers, how it refuses, and an example to copy. */
import type { AnswerField, ApiField, ApiRoute } from "../../serving/api-reference.ts";
import { groupBy } from "../../text/group-by.ts";
import { curlOf, type ExampleChoice, exampleAddress } from "../api-examples.ts";
import { Breakable } from "./breakable.tsx";
import { Coded } from "./coded.tsx";
import { LinkedHeading } from "./linked-heading.tsx";

interface RouteProps {
  readonly route: ApiRoute;
  readonly choice: ExampleChoice;
}

export const ApiRouteEntry = ({ route, choice }: RouteProps) => (
  <section class="route" aria-labelledby={route.id}>
    <LinkedHeading level={3} id={route.id}>
      <code>
        <span class="method">{route.method}</span> <Breakable path={route.path} />
      </code>
    </LinkedHeading>
    <p>
      {route.summary}. {route.about !== null && <Coded text={route.about} />}
    </p>
    {route.scope !== "read" && (
      <p>
        It needs a <a href="#tokens">token</a> that allows to {route.scope}.
      </p>
    )}
    <Fields fields={route.fields} />
    <dl class="facts">
      <Bodies route={route} />
      <Forms route={route} />
      <Holds holds={route.holds} />
      <Refusals route={route} />
    </dl>
    <Examples route={route} choice={choice} />
  </section>
);

const Fields = ({ fields }: { readonly fields: readonly ApiField[] }) =>
  fields.length === 0 ? null : (
    <dl class="fields">
      {fields.map((field) => (
        <>
          <dt>
            <code>{field.name}</code>
            <span class="quiet">
              {" "}
              {field.kind === "one of" ? "" : `${field.kind} `}in the {field.where}
              {field.isRequired && ", required"}
            </span>
          </dt>
          <dd>
            <Coded text={field.about} /> <Values field={field} />
          </dd>
        </>
      ))}
    </dl>
  );

const Values = ({ field: { values, preset } }: { readonly field: ApiField }) => (
  <>
    {values.map((value, index) => (
      <>
        {index === 0 ? "One of " : ", "}
        <code>{value}</code>
      </>
    ))}
    {values.length > 0 && ". "}
    {preset !== null && (
      <>
        <code>{preset}</code> when left out.
      </>
    )}
  </>
);

const Bodies = ({ route: { bodies } }: { readonly route: ApiRoute }) =>
  bodies.length === 0 ? null : (
    <>
      <dt>Body</dt>
      {bodies.map(({ type, about }) => (
        <dd key={type}>
          <code>{type}</code>: <Coded text={about} />
        </dd>
      ))}
    </>
  );

const Forms = ({ route: { answers, forms } }: { readonly route: ApiRoute }) => (
  <>
    <dt>Answers</dt>
    {answers.map(({ status, about }) => (
      <dd key={status}>
        {status}
        {about !== "" && `: ${about}.`}
      </dd>
    ))}
    <dt>Forms</dt>
    {forms.map(({ type, about }) => (
      <dd key={type}>
        <code>{type}</code>
        {about !== "" && ` – ${about}`}
      </dd>
    ))}
  </>
);

const Holds = ({ holds }: { readonly holds: readonly AnswerField[] }) =>
  holds.length === 0 ? null : (
    <>
      <dt>Holds</dt>
      {holds.map(({ name, parts }) => (
        <dd key={name}>
          <code>{name}</code>
          {parts.length > 0 && <span class="quiet">: {parts.join(", ")}</span>}
        </dd>
      ))}
    </>
  );

const Refusals = ({ route: { refusals } }: { readonly route: ApiRoute }) => (
  <>
    <dt>Refuses</dt>
    {[...groupBy(refusals, ({ status }) => status)].map(([status, own]) => (
      <dd key={status}>
        {status}
        {own.map(({ code }, index) => (
          <>
            {index === 0 ? " " : ", "}
            <code>{code}</code>
          </>
        ))}
      </dd>
    ))}
    <dd class="quiet">
      {refusals.length > 0 && "and "}as <a href="#problems">every address</a>
    </dd>
  </>
);

const Examples = ({ route, choice }: RouteProps) => {
  const [, ...others] = route.forms;
  return (
    <>
      <pre class="example">{[undefined, ...others].map((form) => `${curlOf(route, choice, form?.type)}\n`)}</pre>
      {route.method === "GET" && (
        <p>
          <a href={exampleAddress(route, choice.ids)} aria-describedby={route.id}>
            See what it answers
          </a>
        </p>
      )}
    </>
  );
};
