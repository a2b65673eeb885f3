/** What a reader wrote on a sheet, by the id of the field. */
export type Answers = Record<string, string>;

/** Where a sheet is kept on the device; only there, and only when the reader asks. */
const toKey = (sheet: string): string => `worksheet:${sheet}`;

/** What is kept of a sheet; nothing when none is kept, or the browser allows none. */
export function readKept(sheet: string): Answers | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(toKey(sheet)) ?? 'null');
    return isAnswers(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a sheet on the device. Says whether the browser allowed it. */
export function keep(sheet: string, answers: Answers): boolean {
  try {
    localStorage.setItem(toKey(sheet), JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing of a sheet on the device. */
export function forget(sheet: string): void {
  try {
    localStorage.removeItem(toKey(sheet));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function isAnswers(kept: unknown): kept is Answers {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    Object.values(kept).every((value) => typeof value === 'string')
  );
}
