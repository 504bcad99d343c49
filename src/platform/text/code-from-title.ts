/**
 * A code out of a first title: small letters, digits and hyphens, for files.
 * @param without what it is where the title has none of them.
 */
export function codeFromTitle(title: string, { max, without }: { max: number; without: string }): string {
  const code = title
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, max)
    .replace(/-$/, '');
  return code || without;
}
