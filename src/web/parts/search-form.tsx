/** What can be searched for: words first, and behind a line that opens all that a figure is known by. */
import { measures } from "../../domain/measures.ts";
import type { SearchFields } from "../search-fields.ts";

export const SearchForm = ({ fields }: { readonly fields: SearchFields }) => {
  const { words, ...others } = fields;
  const isNarrowed = Object.values(others).some((value) => value !== "");
  return (
    <form class="search-form" method="get" action="/search">
      <div class="choice">
        <label class="grows">
          Words <input type="search" name="words" value={words} aria-describedby="words-hint" />
        </label>
        <button type="submit">Search</button>
        <p id="words-hint" class="about named">
          In the sentence around a figure, or in the headline. “Several words” in quotation marks stand together; a
          minus before a word leaves it out.
        </p>
      </div>
      <details open={isNarrowed}>
        <summary>Narrow by number, people, place, source, time</summary>
        <div class="fields">
          <MeasureField chosen={fields.measure} />
          <Field name="low" label="Number from" value={fields.low} isNumber />
          <Field name="high" label="Number to" value={fields.high} isNumber />
          <Field name="group" label="People" value={fields.group} />
          <Field name="place" label="Place" value={fields.place} />
          <Field name="source" label="Source" value={fields.source} />
          <Field name="since" label="Published since" value={fields.since} isDay />
          <Field name="until" label="Published until" value={fields.until} isDay />
        </div>
      </details>
    </form>
  );
};

const MeasureField = ({ chosen }: { readonly chosen: string }) => (
  <label>
    What became of them{" "}
    <select name="measure">
      <option value="">anything</option>
      {measures.map(({ name, label }) => (
        <option key={name} value={name} selected={name === chosen}>
          {label}
        </option>
      ))}
    </select>
  </label>
);

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly isNumber?: boolean;
  readonly isDay?: boolean;
}

const Field = ({ name, label, value, isNumber = false, isDay = false }: FieldProps) => {
  const id = `search-${name}`;
  return (
    <p>
      <label for={id}>{label}</label>
      {isDay ? (
        <input id={id} type="date" name={name} value={value} />
      ) : (
        <input
          id={id}
          type="text"
          name={name}
          value={value}
          inputMode={isNumber ? "numeric" : "text"}
          autocomplete="off"
        />
      )}
    </p>
  );
};
