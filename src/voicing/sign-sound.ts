/**
 * What a finished sound file says of itself that cannot be changed unseen: that a machine spoke it, which one, and which script of which version of
 * which article. A C2PA manifest (C2PA specification 2.2), signed over the whole file; in an MP3 it stands as one more frame of the ID3 tags, which
 * therefore are written before.
 *
 * A signature shows that the file is as it was when it was signed. Who signed it is known only to those who trust the certificate's authority:
 * for one of the book's own, validators say "untrusted".
 */
import type { Narration } from "../narration/narration.ts";
import type { SigningKey } from "./make-certificate.ts";
import { runManifestJob } from "./run-manifest-job.ts";

/** IPTC's word for what a model that was trained on recordings made. */
export const digitalSourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

const own = "org.tollbook.narration";

export type SignedNarration = Pick<Narration, "article" | "version" | "title" | "voice" | "script" | "disclosure">;

export interface SoundToSign {
  readonly bytes: Uint8Array;
  /** "audio/mpeg", "audio/mp4", "audio/wav". */
  readonly type: string;
  readonly narration: SignedNarration;
  /** Of Tollbook. */
  readonly program: string;
}

/** The file with its manifest, which the engine has read back. Rejects for a key that cannot sign and a certificate that is out of date; whether the bytes are sound is not looked at. */
export async function signSound(
  { bytes, type, narration, program }: SoundToSign,
  key: SigningKey,
): Promise<Uint8Array> {
  const { title, article, version, voice, script, disclosure } = narration;
  const definition = {
    claim_generator_info: [{ name: "Tollbook", version: program }],
    title,
    format: type,
    assertions: [
      {
        label: "c2pa.actions.v2",
        data: {
          actions: [
            {
              action: "c2pa.created",
              digitalSourceType,
              softwareAgent: { name: voice.name, version: voice.version },
            },
          ],
        },
      },
      { label: own, data: { article, version, script, voice: voice.id, disclosure }, created: true },
    ],
  };
  const answer = await runManifestJob({ what: "sign", bytes, type, definition: JSON.stringify(definition), key });
  if (!("bytes" in answer)) throw new Error("the engine gave no file");
  return answer.bytes;
}

export interface ReadManifest {
  /** "valid": unchanged since it was signed, by somebody whom no anchor vouches for; "trusted": by somebody whom one does. */
  readonly state: "trusted" | "valid" | "invalid";
  /** Codes of C2PA for what was found wanting: "signingCredential.untrusted", "assertion.dataHash.mismatch". */
  readonly faults: readonly string[];
  readonly title: string | null;
  /** "Tollbook 0.1.0". */
  readonly generator: string;
  readonly sourceType: string | null;
  /** Organization of the certificate. */
  readonly signer: string | null;
  readonly narration:
    | (Pick<SignedNarration, "article" | "version" | "script" | "disclosure"> & { readonly voice: string })
    | null;
}

interface Store {
  readonly active_manifest?: string;
  readonly manifests: Readonly<Record<string, Manifest>>;
  readonly validation_state?: string;
  readonly validation_status?: readonly { readonly code: string }[];
}

interface Manifest {
  readonly title?: string;
  readonly claim_generator_info?: readonly { readonly name: string; readonly version?: string }[];
  readonly assertions: readonly { readonly label: string; readonly data: unknown }[];
  readonly signature_info?: { readonly issuer?: string };
}

/** What the file's manifest says and whether it holds; null where the file has none. `anchors`: PEM of the authorities that are trusted, none if left out. */
export async function readSigned(bytes: Uint8Array, type: string, anchors?: string): Promise<ReadManifest | null> {
  const answer = await runManifestJob({ what: "read", bytes, type }, anchors);
  if (!("json" in answer) || answer.json === null) return null;
  const store = JSON.parse(answer.json) as Store;
  const manifest = store.manifests[store.active_manifest ?? ""];
  if (manifest === undefined) return null;
  const dataOf = (label: string) => manifest.assertions.find((assertion) => assertion.label === label)?.data;
  const actions = dataOf("c2pa.actions.v2") as { actions: readonly { digitalSourceType?: string }[] } | undefined;
  const [generator] = manifest.claim_generator_info ?? [];
  return {
    state: stateOf(store.validation_state),
    faults: (store.validation_status ?? []).map(({ code }) => code),
    title: manifest.title ?? null,
    generator: [generator?.name, generator?.version].filter(Boolean).join(" "),
    sourceType: actions?.actions[0]?.digitalSourceType ?? null,
    signer: manifest.signature_info?.issuer ?? null,
    narration: (dataOf(own) as ReadManifest["narration"] | undefined) ?? null,
  };
}

const stateOf = (told: string | undefined) => (told === "Trusted" ? "trusted" : told === "Valid" ? "valid" : "invalid");
