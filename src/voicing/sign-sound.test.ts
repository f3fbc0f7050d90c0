import { createPrivateKey, generateKeyPairSync, X509Certificate } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { readId3 } from "./id3.spec-kit.ts";
import { madeUpTags, toneOf } from "./made-up-sound.spec-kit.ts";
import { type MadeCertificate, makeCertificate } from "./make-certificate.ts";
import { openMp3Encoder } from "./mp3-encoder.ts";
import { readMp4 } from "./mp4.spec-kit.ts";
import { openOpusEncoder } from "./opus-encoder.ts";
import { digitalSourceType, readSigned, type SignedNarration, signSound } from "./sign-sound.ts";
import { tagMp3 } from "./tag-mp3.ts";
import { tagMp4 } from "./tag-mp4.ts";

const type = "audio/mpeg";
const narration: SignedNarration = {
  article: "harbour-24",
  version: "v2",
  title: "At least 24 dead in “harbour” fire – ministry",
  voice: { id: "flite-rms", name: "Flite, voice rms", version: "0.1.1" },
  script: "ab".repeat(32),
  disclosure: "This article is read by an artificial voice.",
};
let key: MadeCertificate;
let tagged: Uint8Array;
let signed: Uint8Array;

beforeAll(async () => {
  key = makeCertificate({ now: new Date(), organization: "The Harbour Post" });
  tagged = tagMp3(await toneOf(openMp3Encoder), madeUpTags);
  signed = await signSound({ bytes: tagged, type, narration, program: "0.1.0" }, key);
});

/** What is read of a signed file, whatever its format. */
const told = {
  state: "valid",
  faults: ["signingCredential.untrusted"],
  title: narration.title,
  generator: "Tollbook 0.1.0",
  sourceType: digitalSourceType,
  signer: "The Harbour Post",
  narration: {
    ...{ article: "harbour-24", version: "v2", script: narration.script, voice: "flite-rms" },
    disclosure: narration.disclosure,
  },
};

describe("a signed file", () => {
  test("says that a machine made it, which voice, and of which script; only the signer is not known", async () => {
    expect(await readSigned(signed, type)).toEqual(told);
  });

  test("is trusted by who trusts the authority, and by no other", async () => {
    expect((await readSigned(signed, type, key.authority))?.state).toBe("trusted");
    const other = makeCertificate({ now: new Date(), organization: "The Harbour Post" });
    expect((await readSigned(signed, type, other.authority))?.state).toBe("valid");
  });

  test.each([
    ["the sound", () => signed.length - 3000, "assertion.dataHash.mismatch"],
    ["the last byte", () => signed.length - 1, "assertion.dataHash.mismatch"],
    ["the title in the tags", () => Buffer.from(signed).indexOf("rzt ein"), "assertion.dataHash.mismatch"],
    ["the article in the manifest", () => Buffer.from(signed).indexOf("harbour-24"), "assertion.hashedURI.mismatch"],
  ])("that was changed in one byte is found out: %s", async (_, at, code) => {
    expect(at()).toBeGreaterThan(0);
    const changed = signed.slice();
    changed[at()]! ^= 1;
    const read = await readSigned(changed, type, key.authority);
    expect(read?.state).toBe("invalid");
    expect(read?.faults.join(" ")).toContain(code);
  });

  test("keeps its tags and its sound", async () => {
    const [before, after] = [readId3(tagged), readId3(signed)];
    expect(after.frames).toEqual({ ...before.frames, GEOB: expect.stringContaining("bytes") });
    expect(Buffer.from(signed.subarray(after.length)).equals(tagged.subarray(before.length))).toBe(true);
  });

  test("is told from one that is not signed", async () => {
    expect(await readSigned(tagged, type)).toBeNull();
  });
});

describe("a signed MP4", () => {
  const mp4 = "audio/mp4";
  let plain: Uint8Array;
  let opus: Uint8Array;
  beforeAll(async () => {
    plain = await tagMp4(await toneOf(openOpusEncoder), madeUpTags);
    opus = await signSound({ bytes: plain, type: mp4, narration, program: "0.1.0" }, key);
  });

  test("says the same as an MP3, and keeps its tags, its chapters and its sound", async () => {
    expect(await readSigned(opus, mp4)).toEqual(told);
    expect(await readSigned(plain, mp4)).toBeNull();
    const [before, after] = [readMp4(plain), readMp4(opus)];
    expect(after).toEqual({ ...before, outer: ["ftyp", "uuid", "moov", "mdat"] });
  });

  test.each([
    ["the sound", () => opus.length - 3000],
    ["the disclosure in the tags", () => Buffer.from(opus).lastIndexOf("This article is read")],
  ])("that was changed in one byte is found out: %s", async (_, at) => {
    expect(at()).toBeGreaterThan(0);
    const changed = opus.slice();
    changed[at()]! ^= 1;
    const read = await readSigned(changed, mp4, key.authority);
    expect([read?.state, read?.faults.join(" ")]).toEqual(["invalid", expect.stringContaining("Hash.mismatch")]);
  });
});

describe("a certificate", () => {
  test("was issued by its authority, may sign and nothing else, and is good for ten years", () => {
    const made = makeCertificate({ now: new Date("2026-03-01T10:20:30.456Z"), organization: "Küstenblatt" });
    const [own, authority] = [made.certificate, made.authority].map((pem) => new X509Certificate(pem));
    expect(own!.checkIssued(authority!)).toBe(true);
    expect(own!.verify(authority!.publicKey)).toBe(true);
    expect(own!.checkPrivateKey(createPrivateKey(made.privateKey))).toBe(true);
    expect([own!.ca, authority!.ca]).toEqual([false, true]);
    expect(own!.subject).toContain("O=Küstenblatt");
    expect(own!.keyUsage).toEqual(["1.3.6.1.5.5.7.3.4", "1.3.6.1.4.1.62558.2.1"]);
    expect([own!.validFrom, own!.validTo]).toEqual(["Mar  1 10:20:30 2026 GMT", "Mar  1 10:20:30 2036 GMT"]);
    expect(authority!.checkPrivateKey(createPrivateKey(made.privateKey))).toBe(false);
  });

  test("of a later half of the century has its years in full", () => {
    const { certificate } = makeCertificate({ now: new Date("2045-01-02T03:04:05Z"), organization: "X" });
    expect(new X509Certificate(certificate).validTo).toBe("Jan  2 03:04:05 2055 GMT");
  });

  test("that is out of date signs nothing", async () => {
    const old = makeCertificate({ now: new Date("2001-01-01T00:00:00Z"), organization: "X" });
    const late = signSound({ bytes: tagged, type, narration, program: "0.1.0" }, old);
    await expect(late).rejects.toThrow("InvalidManifest");
  });

  test("whose key is another's is refused", async () => {
    const { privateKey } = makeCertificate({ now: new Date(), organization: "X" });
    const sound = { bytes: tagged, type, narration, program: "0.1.0" };
    await expect(signSound(sound, { ...key, privateKey })).rejects.toThrow("not that of the certificate");
    const { privateKey: odd } = generateKeyPairSync("x25519");
    const pem = odd.export({ type: "pkcs8", format: "pem" }) as string;
    await expect(signSound(sound, { ...key, privateKey: pem })).rejects.toThrow("cannot be signed");
    await expect(signSound(sound, { ...key, certificate: "none" })).rejects.toThrow("no certificate in PEM");
  });
});
