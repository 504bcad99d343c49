const BINARY_MEGABYTE = 1024 * 1024;

/**
 * The largest size of a file as pages show it: a limit of so many binary megabytes as so many
 * megabytes, a round number. All files up to it fit.
 */
export function displayedLimit(bytes: number): number {
  return bytes % BINARY_MEGABYTE === 0 ? (bytes / BINARY_MEGABYTE) * 1_000_000 : bytes;
}
