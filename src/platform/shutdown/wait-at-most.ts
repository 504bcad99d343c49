/** Waits for work, but no longer than this. Says whether it has ended; whether well or not is not asked. */
export async function waitAtMost(work: Promise<unknown>, timeoutMs: number): Promise<boolean> {
  let late: NodeJS.Timeout | undefined;
  const deadline = new Promise<false>((resolve) => {
    late = setTimeout(() => resolve(false), timeoutMs);
  });
  const ended = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([ended, deadline]);
  } finally {
    clearTimeout(late);
  }
}
