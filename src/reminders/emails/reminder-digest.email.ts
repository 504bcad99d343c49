import type { DigestEntry } from '../digest-line.repository.ts';

/** A member's daily mail: every reminder of the day with the page it leads to. */
export function reminderDigestEmail(entries: readonly DigestEntry[]): { subject: string; text: string } {
  const count = entries.length === 1 ? 'one reminder' : `${entries.length} reminders`;
  const listed = entries.flatMap(({ line, url }) => [`- ${line}`, `  ${url}`]);
  return {
    subject: `Your day: ${count}`,
    text: `${['What is to be recalled to you today:', '', ...listed].join('\n')}\n`,
  };
}
