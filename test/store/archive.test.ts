/** The archive on its own: what is acknowledged stays, torn ends go, damage is told apart from them. */
import { appendFile, open, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { WARCParser } from "warcio";
import { type ArchivedDocument, documentOf } from "../../src/archive/archived-document.ts";
import { openDocumentArchive } from "../../src/archive/document-archive.ts";
import { openJournal } from "../../src/archive/journal.ts";
import { readRecord, writeErasedRecord, writeRecord } from "../../src/archive/warc-record.ts";
import { newFolder, removeFolders } from "./test-books.ts";

afterAll(removeFolders);

const added = new Date("2024-01-01T00:00:00Z");
const described = { place: "a.html", format: null, date: null, url: null, outlet: null };
const documentNamed = (text: string) => documentOf(Buffer.from(text), described, added);

async function archiveOf(documents: readonly ArchivedDocument[], segmentSize?: number) {
  const folder = await newFolder(false);
  const { archive } = await openDocumentArchive(folder, segmentSize);
  const positions = await archive.append(documents);
  await archive.close();
  return { folder, archive, positions, file: join(folder, "documents-00001.warc") };
}

describe("a record", () => {
  const text = fc.string({ unit: "binary" });
  const optional = fc.option(text);

  test("gives back bytes and descriptions, whatever they hold", async () => {
    const anything = fc.record({ place: text, format: optional, date: optional, url: optional, outlet: optional });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), anything, async (bytes, description) => {
        const document = documentOf(bytes, description, added);
        const kept = await readRecord(await writeRecord(document));
        expect({ ...kept, bytes: Buffer.from(kept?.bytes ?? []) }).toEqual({ ...document, bytes: Buffer.from(bytes) });
      }),
      { numRuns: 200 },
    );
  });

  test("an erased record is as long as what it replaces, at every length", async () => {
    for (let length = 0; length < 1200; length++) {
      const record = await writeRecord(documentOf(Buffer.alloc(length, "x"), { ...described, place: "" }, added));
      const erased = await writeErasedRecord(
        { id: "d-0123456789abcdef", added: added.toISOString(), bytes: null },
        record.length,
      );
      expect(erased.length).toBe(record.length);
      if (length % 100 === 0) expect(await readRecord(erased)).toMatchObject({ id: "d-0123456789abcdef", bytes: null });
    }
  });

  test("is plain WARC that other tools read", async () => {
    const { file } = await archiveOf([documentNamed("one"), documentNamed("two")]);
    const texts: string[] = [];
    for await (const record of WARCParser.iterRecords([await readFile(file)])) texts.push(await record.contentText());
    expect(texts).toEqual(["one", "two"]);
  });

  test("with a changed byte is refused", async () => {
    const record = Buffer.from(await writeRecord(documentNamed("killed 12")));
    record[record.indexOf("12")] = 0x33;
    await expect(readRecord(record)).rejects.toThrow("do not match their digest");
  });
});

describe("the torn end of an interrupted write", () => {
  test("is cut off at whatever byte it was torn, and nothing before it is lost", async () => {
    const whole = Buffer.from(await writeRecord(documentNamed("torn".repeat(50))));
    const { folder, file } = await archiveOf([documentNamed("kept")]);
    const kept = await readFile(file);
    for (let length = 1; length < whole.length; length += 7) {
      await writeFile(file, Buffer.concat([kept, whole.subarray(0, length)]));
      const { archive, cut } = await openDocumentArchive(folder);
      expect(cut).toEqual({ segment: 1, offset: kept.length, length });
      expect((await archive.list()).records).toHaveLength(1);
      expect(await readFile(file)).toEqual(kept);
    }
  });

  test("is set aside, since it might be damage", async () => {
    const { folder, file } = await archiveOf([documentNamed("kept")]);
    await appendFile(file, "WARC/1.1\r\nhalf");
    await openDocumentArchive(folder);
    const aside = (await readdir(folder)).find((name) => name.startsWith("torn-"))!;
    expect(await readFile(join(folder, aside), "utf8")).toBe("WARC/1.1\r\nhalf");
  });

  test("damage with records behind it stays where it is", async () => {
    const { folder, file, positions } = await archiveOf(["one", "two", "three"].map(documentNamed));
    const handle = await open(file, "r+");
    await handle.write("JUNK", positions[1]!.offset);
    await handle.close();
    const { size } = await stat(file);
    const { archive, cut } = await openDocumentArchive(folder);
    expect(cut).toBeNull();
    expect((await stat(file)).size).toBe(size);
    expect(await archive.list()).toEqual({ records: [positions[0], positions[2]], damaged: [positions[1]] });
  });
});

describe("segments", () => {
  test("a full one is followed by the next, across reopening", async () => {
    const { folder } = await archiveOf([documentNamed("one")], 100);
    const { archive } = await openDocumentArchive(folder, 100);
    const later = [
      ...(await archive.append([documentNamed("two")])),
      ...(await archive.append([documentNamed("three")])),
    ];
    await archive.close();
    expect(later.map(({ segment }) => segment)).toEqual([2, 3]);
    const { records } = await archive.list();
    expect(records.map(({ segment }) => segment)).toEqual([1, 2, 3]);
    expect((await archive.list(records[0])).records).toEqual(records.slice(1));
  });

  test("erasing one document scrubs its bytes and moves nothing", async () => {
    const secret = documentOf(
      Buffer.from("secret words"),
      { ...described, url: "https://secret.example/x", place: "secret.txt" },
      added,
    );
    const { archive, positions, file } = await archiveOf([documentNamed("one"), secret, documentNamed("three")]);
    await archive.erase(positions[1]!);
    await archive.erase(positions[1]!);
    expect(await readFile(file, "latin1")).not.toContain("secret");
    expect((await archive.list()).records).toEqual(positions);
    expect(await archive.read(positions[1]!)).toEqual({ id: secret.id, added: secret.added, bytes: null });
    expect(Buffer.from((await archive.read(positions[2]!))!.bytes!).toString()).toBe("three");
  });
});

describe("the journal", () => {
  test("keeps entries across reopening and drops a line that was cut off", async () => {
    const file = join(await newFolder(false), "journal.ndjson");
    const journal = await openJournal(file);
    await journal.append({ act: "begin", book: "b-1" }, added);
    await journal.close();
    await appendFile(file, '{"seq":2,"at":"2024-');
    const again = await openJournal(file);
    await again.append({ act: "cut", segment: 1, offset: 0, length: 3 }, added);
    await again.close();
    const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual([1, 2]);
  });

  test("a damaged line in the middle is an error that names it", async () => {
    const file = join(await newFolder(false), "journal.ndjson");
    await writeFile(file, '{"seq":1,"act":"begin"}\nrubbish\n{"seq":3}\n');
    await expect(openJournal(file)).rejects.toThrow("line 2");
  });
});
