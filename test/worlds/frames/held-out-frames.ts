/** Frames kept for the last measuring. Not here: the frames that are looked at while rules are written (news-frames.ts). */
import type { FrameSet } from "./frame.ts";
import { newsFrames } from "./news-frames.ts";

export const heldOutFrames: FrameSet = newsFrames;
