/**
 * A signature over bytes with the certificate that made it, in the form that C2PA manifests carry: COSE_Sign1 (RFC 9052) whose payload stands
 * elsewhere, the certificates in its protected header (RFC 9360, x5chain). The engine for manifests leaves this to whoever holds the key.
 */
import { createPrivateKey, type KeyObject, sign, X509Certificate } from "node:crypto";
import type { SigningKey } from "./make-certificate.ts";

export interface CoseSigner {
  /** As the engine names it: "es256". */
  readonly algorithm: string;
  /** Bytes of every signature. */
  readonly size: number;
  sign(payload: Uint8Array): Uint8Array<ArrayBuffer>;
}

interface Algorithm {
  readonly name: string;
  /** In COSE's registry. */
  readonly number: number;
  readonly hash: "sha256" | "sha384" | "sha512" | null;
}

const byCurve: Readonly<Record<string, Algorithm>> = {
  prime256v1: { name: "es256", number: -7, hash: "sha256" },
  secp384r1: { name: "es384", number: -35, hash: "sha384" },
  secp521r1: { name: "es512", number: -36, hash: "sha512" },
};
const edDsa: Algorithm = { name: "ed25519", number: -8, hash: null };
const rsaPss: Algorithm = { name: "ps256", number: -37, hash: "sha256" };

/** Throws where the key is of a kind that manifests cannot be signed with, or is not that of the first certificate. */
export function coseSigner({ certificate, privateKey }: SigningKey): CoseSigner {
  const key = createPrivateKey(privateKey);
  const algorithm = algorithmOf(key);
  const chain = readChain(certificate);
  if (!chain[0]?.checkPrivateKey(key)) throw new Error("the private key is not that of the certificate");
  const certificates = chain.map(({ raw }) => cborBytes(raw));
  const x5chain = certificates.length === 1 ? certificates[0]! : cborArray(certificates);
  const header = cborMap([
    [cborInteger(1), cborInteger(algorithm.number)],
    [cborInteger(33), x5chain],
  ]);
  const signatureOf = (payload: Uint8Array) => {
    const signed = cborArray([cborText("Signature1"), cborBytes(header), cborBytes(none), cborBytes(payload)]);
    const signature = cborBytes(rawSignature(key, algorithm, signed));
    return Uint8Array.from(Buffer.concat([sign1Tag, cborArray([cborBytes(header), cborMap([]), cborNull, signature])]));
  };
  return { algorithm: algorithm.name, size: signatureOf(none).length, sign: signatureOf };
}

function algorithmOf(key: KeyObject): Algorithm {
  const { asymmetricKeyType: kind, asymmetricKeyDetails: details } = key;
  const algorithm =
    kind === "ec"
      ? byCurve[details?.namedCurve ?? ""]
      : kind === "ed25519"
        ? edDsa
        : kind === "rsa" || kind === "rsa-pss"
          ? rsaPss
          : undefined;
  if (algorithm === undefined) throw new Error(`manifests cannot be signed with a key of the kind ${kind}`);
  return algorithm;
}

/** ECDSA as two numbers of fixed length (RFC 9053), RSA with the salt as long as the hash. */
const rawSignature = (key: KeyObject, { hash }: Algorithm, bytes: Uint8Array) =>
  sign(hash, bytes, {
    key,
    dsaEncoding: "ieee-p1363",
    ...(key.asymmetricKeyType?.startsWith("rsa") ? { padding: pssPadding, saltLength: digestLength } : {}),
  });
/** RSA_PKCS1_PSS_PADDING and RSA_PSS_SALTLEN_DIGEST of OpenSSL. */
const pssPadding = 6;
const digestLength = -1;

function readChain(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw new Error("there is no certificate in PEM");
  return blocks.map((block) => new X509Certificate(block));
}

const none = new Uint8Array();
const sign1Tag = Uint8Array.of(0xd2);
const cborNull = Uint8Array.of(0xf6);
const cborBytes = (bytes: Uint8Array) => Buffer.concat([cborHead(2, bytes.length), bytes]);
const cborText = (text: string) => Buffer.concat([cborHead(3, Buffer.byteLength(text)), Buffer.from(text)]);
const cborInteger = (value: number) => (value < 0 ? cborHead(1, -1 - value) : cborHead(0, value));
const cborArray = (items: readonly Uint8Array[]) => Buffer.concat([cborHead(4, items.length), ...items]);
const cborMap = (pairs: readonly (readonly [Uint8Array, Uint8Array])[]) =>
  Buffer.concat([cborHead(5, pairs.length), ...pairs.flat()]);

/** Kind and length of a value (RFC 8949). */
function cborHead(major: number, value: number): Uint8Array {
  const kind = major << 5;
  if (value < 24) return Uint8Array.of(kind | value);
  if (value < 0x100) return Uint8Array.of(kind | 24, value);
  if (value < 0x10000) return Uint8Array.of(kind | 25, value >> 8, value & 0xff);
  return Uint8Array.of(kind | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}
