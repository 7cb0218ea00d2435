/** What the browser says of the room that our database takes. */
export interface Room {
  /** In bytes; null: it does not say. */
  readonly used: number | null;
  readonly allowed: number | null;
  /** Whether it keeps our data when the disk is full. */
  readonly isKept: boolean;
}

/** At this part of what is allowed she is warned: an import may still fit, and there is time for a backup. */
const warningAt = 0.8;

export async function readRoom(): Promise<Room> {
  const { storage } = navigator;
  const { usage = null, quota = null } = await storage.estimate().catch(() => ({}) as StorageEstimate);
  return { used: usage, allowed: quota, isKept: await storage.persisted().catch(() => false) };
}

export const nearlyFull = ({ used, allowed }: Room): boolean =>
  used !== null && allowed !== null && allowed > 0 && used / allowed >= warningAt;

/** Asks to be kept; some browsers ask her, others decide by themselves. Returns whether it is kept now. */
export const askToKeep = (): Promise<boolean> => navigator.storage.persist().catch(() => false);
