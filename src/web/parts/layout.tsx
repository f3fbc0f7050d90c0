/** What every page stands in: head, navigation, main, footer. */
import type { ComponentChildren } from "preact";

interface LayoutProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export const Layout = ({ title, children }: LayoutProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
    </head>
    <body>
      <main>{children}</main>
    </body>
  </html>
);
