/** A long address that may go on in the next line behind each slash. */
export const Breakable = ({ path }: { readonly path: string }) => (
  <>
    {path.split(/(?<=.\/)/).map((part, index) => (
      <>
        {index > 0 && <wbr />}
        {part}
      </>
    ))}
  </>
);
