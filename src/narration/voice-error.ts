/**
 * Why a voice cannot be had, or does not go on. It ends the narration: another voice never takes the place of the one that was asked for, since
 * listeners are told who speaks.
 */

/**
 * Kept: scripts rely on them. "voice-unknown": no such voice, or what it needs is not named; "voice-not-available": its engine cannot be loaded;
 * "voice-failed": it did not say a sentence.
 */
export const voiceErrorCodes = ["voice-unknown", "voice-not-available", "voice-failed"] as const;

export interface VoiceFault {
  readonly code: (typeof voiceErrorCodes)[number];
  /** Where: the variable, the option, the voice. */
  readonly place: string;
  readonly value: string;
  readonly expectation: string;
  readonly remedy: string;
}

export class VoiceError extends Error implements VoiceFault {
  readonly code: VoiceFault["code"];
  readonly place: string;
  readonly value: string;
  readonly expectation: string;
  readonly remedy: string;

  constructor(fault: VoiceFault) {
    super(`${fault.place}: ${fault.value}; expected: ${fault.expectation}. ${fault.remedy}`);
    this.name = "VoiceError";
    this.code = fault.code;
    this.place = fault.place;
    this.value = fault.value;
    this.expectation = fault.expectation;
    this.remedy = fault.remedy;
  }
}
