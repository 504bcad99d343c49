import { mutationsOf } from './operators.mjs';
import { parse, visitCode } from './syntax.mjs';

/** Every change of one file, in the order of its text. */
export function mutantsOf(path, text) {
  const source = parse(path, text);
  const found = [];
  visitCode(source, (node) => found.push(...mutationsOf(node)));
  return found
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .map((mutation) => {
      const { line, character } = source.getLineAndCharacterOfPosition(mutation.start);
      const original = text.slice(mutation.start, mutation.end);
      return { path, line: line + 1, column: character + 1, original, ...mutation };
    });
}

export const applyMutant = (text, { start, end, text: changed }) =>
  text.slice(0, start) + changed + text.slice(end);
