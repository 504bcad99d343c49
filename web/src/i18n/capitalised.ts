/** Words that begin with a capital: as they stand by themselves, in a head, a choice or a badge. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
