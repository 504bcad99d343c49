const LATIN = 'abcdefghijklmnopqrstuvwxyzåäæöøõüþðáéíóúýāčēģīķļņšūžąęėįų';
const CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const SHORTEST = 4;
const LONGEST = 24;
const IS_CYRILLIC = /^[а-яё]+$/u;

/** Every word that is one slip of the keyboard away: a letter too many, too few, wrong, or two exchanged. */
export function oneSlipAway(word: string): string[] {
  if (word.length < SHORTEST || word.length > LONGEST) return [];
  const letters = IS_CYRILLIC.test(word) ? CYRILLIC : LATIN;
  const near = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail) near.add(head + tail.slice(1));
    if (tail.length > 1) near.add(head + tail[1]! + tail[0]! + tail.slice(2));
    for (const letter of letters) {
      near.add(head + letter + tail);
      if (tail) near.add(head + letter + tail.slice(1));
    }
  }
  near.delete(word);
  return [...near];
}
