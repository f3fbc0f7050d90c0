/** A heading that is a link to itself, so that its address can be copied. */
import type { ComponentChildren } from "preact";

interface HeadingProps {
  readonly level: number;
  readonly id: string;
  readonly children: ComponentChildren;
}

export const LinkedHeading = ({ level, id, children }: HeadingProps) => {
  const Heading = `h${level}` as "h2";
  return (
    <Heading id={id} class="linked">
      <a href={`#${id}`}>{children}</a>
    </Heading>
  );
};
