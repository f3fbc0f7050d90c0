/** The bytes of a stream, or null when they are more than one document may have. */
export async function gatherBytes(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const held: Uint8Array[] = [];
  let length = 0;
  // Read to the end, kept or not: what is left unread would stop the parts behind it.
  for await (const chunk of stream) {
    length += chunk.length;
    if (length <= most) held.push(chunk);
    else held.length = 0;
  }
  return length > most ? null : Buffer.concat(held);
}

/** As much as the server takes in one body. */
export const longestDocument = 16 * 1024 * 1024;
