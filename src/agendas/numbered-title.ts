/** A title after its number on the agenda, where it has one. */
export const numberedTitle = ({ number, title }: { number: string | null; title: string }): string =>
  number === null ? title : `${number} ${title}`;
