import type { Priority } from './queries.ts';

type Link = Priority['links'][number];

/**
 * One line a link: the words, then the address. A whole address of this Norbanet is taken as the path that it
 * is.
 */
export function parseLinks(text: string, origin: string): Link[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, label = '', address = line] = /^(?:(.*\S)\s+)?(\S+)$/.exec(line) ?? [];
      const path = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
      return { label: label || path, path };
    });
}

export function formatLinks(links: readonly Link[]): string {
  return links.map(({ label, path }) => `${label} ${path}`).join('\n');
}
