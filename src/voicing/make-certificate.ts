/**
 * A certificate of the book's own to sign sound with: made where it is first needed, so that no private key is in the program. Its authority is made
 * beside it and its key thrown away at once, since a certificate that has signed itself may sign no manifest (C2PA specification, "X.509 Certificates").
 *
 * It shows that a file was not changed since; who made it nobody vouches for, and validators say so ("signing credential untrusted").
 */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { bits, integer, objectId, octets, pemOf, sequence, setOf, tagged, time, truth, utf8 } from "./write-der.ts";

/** What sound is signed with. PEM; the certificate may be a chain, the signer's own first. */
export interface SigningKey {
  readonly certificate: string;
  readonly privateKey: string;
}

export interface MadeCertificate extends SigningKey {
  /** PEM of what the certificate was issued by: who takes it for a trust anchor sees the signature as trusted. Not in the files. */
  readonly authority: string;
}

const ids = {
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
  commonName: "2.5.4.3",
  organization: "2.5.4.10",
  subjectKey: "2.5.29.14",
  keyUsage: "2.5.29.15",
  basicConstraints: "2.5.29.19",
  authorityKey: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
  emailProtection: "1.3.6.1.5.5.7.3.4",
  claimSigning: "1.3.6.1.4.1.62558.2.1",
};
/** No time stamp is asked for over the network, so that a signature is good as long as its certificate. */
const years = 10;

interface Holder {
  readonly name: string;
  readonly keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
}

/** ECDSA on P-256; good for ten years from `now`. `organization`: the name that is shown as the signer's. */
export function makeCertificate({ now, organization }: { now: Date; organization: string }): MadeCertificate {
  const newKeys = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
  const root: Holder = { name: "Tollbook root of its own making", keys: newKeys() };
  const signer: Holder = { name: "Tollbook narrations", keys: newKeys() };
  const issue = (holder: Holder, extensions: readonly Uint8Array[]) =>
    pemOf("CERTIFICATE", certificateOf({ holder, issuer: root, organization, now, extensions }));
  return {
    certificate: issue(signer, [
      extension(ids.keyUsage, bits(Uint8Array.of(0b1000_0000), 7), true),
      extension(ids.extendedKeyUsage, sequence(objectId(ids.emailProtection), objectId(ids.claimSigning))),
      extension(ids.basicConstraints, sequence(), true),
    ]),
    privateKey: signer.keys.privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    authority: issue(root, [
      extension(ids.keyUsage, bits(Uint8Array.of(0b0000_0100), 2), true),
      extension(ids.basicConstraints, sequence(truth), true),
    ]),
  };
}

interface Issue {
  readonly holder: Holder;
  readonly issuer: Holder;
  readonly organization: string;
  readonly now: Date;
  readonly extensions: readonly Uint8Array[];
}

/** RFC 5280, version 3. */
function certificateOf({ holder, issuer, organization, now, extensions }: Issue): Uint8Array {
  const until = new Date(now);
  until.setUTCFullYear(until.getUTCFullYear() + years);
  const algorithm = sequence(objectId(ids.ecdsaWithSha256));
  const body = sequence(
    tagged(0, integer(Uint8Array.of(2))),
    integer(randomBytes(16)),
    algorithm,
    nameOf(issuer.name, organization),
    sequence(time(now), time(until)),
    nameOf(holder.name, organization),
    publicKeyOf(holder),
    tagged(
      3,
      sequence(
        ...extensions,
        extension(ids.subjectKey, octets(keyIdOf(holder))),
        extension(ids.authorityKey, sequence(derKeyId(keyIdOf(issuer)))),
      ),
    ),
  );
  return sequence(body, algorithm, bits(sign("sha256", body, issuer.keys.privateKey)));
}

const publicKeyOf = ({ keys }: Holder) => keys.publicKey.export({ type: "spki", format: "der" });
const keyIdOf = (holder: Holder) => createHash("sha256").update(publicKeyOf(holder)).digest().subarray(0, 20);
/** [0], not of a kind. */
const derKeyId = (id: Uint8Array) => Buffer.concat([Uint8Array.of(0x80, id.length), id]);

const nameOf = (name: string, organization: string) =>
  sequence(
    setOf(sequence(objectId(ids.organization), utf8(organization))),
    setOf(sequence(objectId(ids.commonName), utf8(name))),
  );

const extension = (id: string, value: Uint8Array, isCritical = false) =>
  sequence(objectId(id), ...(isCritical ? [truth] : []), octets(value));
