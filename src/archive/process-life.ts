/**
 * Whether a process still lives, and is the one that was meant: pids are given out again.
 */
import { readFile } from "node:fs/promises";
import { kill } from "node:process";

/** The boot and the moment in it at which the process started; null where the system does not say (no /proc). */
export async function startOf(pid: number): Promise<string | null> {
  try {
    const boot = (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
    const status = await readFile(`/proc/${pid}/stat`, "utf8");
    // The second field, the name in brackets, may hold spaces: count from behind it. The start is field 22.
    const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
    return `${boot} ${fields[19]}`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ESRCH" || code === "EACCES") return null;
    throw error;
  }
}

/** `start` as `startOf` gave it when the process was known; without it the pid alone decides. */
export async function isAlive(pid: number, start: string | null): Promise<boolean> {
  try {
    kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const found = await startOf(pid);
  return start === null || found === null || found === start;
}
