/** The outcome of the work; rejects with the reason once the work has taken longer than the limit. */
export function withinTime<T>(work: Promise<T>, limitMs: number, reason: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(reason())), limitMs);
  });
  return Promise.race([work, overdue]).finally(() => clearTimeout(timer));
}
