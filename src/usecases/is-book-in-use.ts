/** Whether a process has a book open, for whoever would rather ask that one than load what opening takes. */
import { isLocked, lockFolder } from "../archive/book-lock.ts";

/** `folder`: that of the book. What it tells may be over a moment later. */
export const isBookInUse = (folder: string): Promise<boolean> => isLocked(lockFolder(folder));
