let aheadMs = 0;

/** The server's time as it was just told: the clocks of the machines that members use go as they like. */
export function keepTime(now: string): void {
  aheadMs = Date.parse(now) - Date.now();
}

/** This instant by the server's clock, in milliseconds; by this machine's until the server has been asked. */
export const timeNow = (): number => Date.now() + aheadMs;
