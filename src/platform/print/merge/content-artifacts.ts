/** A piece of a content stream: an operator, or one of its operands (ISO 32000-1, 7.8.2). */
interface Token {
  readonly from: number;
  readonly to: number;
  /** Null for an operand. */
  readonly operator: string | null;
}

const SPACE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const [BACKSLASH, OPEN, CLOSE, LESS, GREATER, SLASH, PERCENT] = [...'\\()<>/%'].map((character) =>
  character.charCodeAt(0),
);
/** What adds to the path (8.5.2), and what paints it (8.5.3). */
const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const PATH_PAINTING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
/** What paints by itself. */
const PAINTING = new Set(['sh', 'Do']);

/**
 * The content of a page with everything that is painted outside its structure (running heads, page numbers,
 * lines) as an artifact, which is what a screen reader leaves out (ISO 14289-1, 7.1). The content is the
 * printer's own: images in line (`BI`) do not occur in it.
 */
export function markArtifacts(content: Uint8Array): Uint8Array {
  const ranges = untaggedRanges(content);
  const [begin, end] = [Buffer.from('/Artifact BMC\n'), Buffer.from('\nEMC\n')];
  const parts: Uint8Array[] = [];
  let done = 0;
  for (const { from, to } of ranges) {
    parts.push(content.subarray(done, from), begin, content.subarray(from, to), end);
    done = to;
  }
  parts.push(content.subarray(done));
  return Buffer.concat(parts);
}

/** What is painted and stands in no marked content: whole text objects, whole paths, and what is drawn. */
export function untaggedRanges(content: Uint8Array): { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let [depth, path, text, isTagged] = [0, -1, -1, false];
  let operands = -1;
  for (const { from, to, operator } of tokens(content)) {
    if (operator === null) {
      if (operands < 0) operands = from;
      continue;
    }
    const start = operands < 0 ? from : operands;
    operands = -1;
    if (operator === 'BMC' || operator === 'BDC') [depth, isTagged] = [depth + 1, true];
    else if (operator === 'EMC') depth -= 1;
    else if (operator === 'BT') [text, isTagged] = [start, depth > 0];
    else if (operator === 'ET') {
      if (text >= 0 && !isTagged) ranges.push({ from: text, to });
      text = -1;
    } else if (text >= 0 || depth > 0) continue;
    else if (PATH.has(operator)) path = path < 0 ? start : path;
    else if (operator === 'n') path = -1;
    else if (PATH_PAINTING.has(operator)) {
      ranges.push({ from: path < 0 ? start : path, to });
      path = -1;
    } else if (PAINTING.has(operator)) ranges.push({ from: start, to });
  }
  return ranges;
}

function* tokens(content: Uint8Array): Generator<Token> {
  let at = 0;
  while (at < content.length) {
    const first = content[at]!;
    if (SPACE.has(first)) at += 1;
    else if (first === PERCENT) at = endOfComment(content, at);
    else {
      const from = at;
      at = endOfToken(content, at);
      const isOperator = !DELIMITERS.has(first) && !/^[+\-.\d]/.test(String.fromCharCode(first));
      yield {
        from,
        to: at,
        operator: isOperator ? Buffer.from(content.subarray(from, at)).toString('latin1') : null,
      };
    }
  }
}

function endOfComment(content: Uint8Array, from: number): number {
  let at = from;
  while (at < content.length && content[at] !== 0x0a && content[at] !== 0x0d) at += 1;
  return at;
}

function endOfToken(content: Uint8Array, from: number): number {
  const first = content[from]!;
  if (first === OPEN) return endOfString(content, from);
  if (first === LESS && content[from + 1] !== LESS) return content.indexOf(GREATER!, from) + 1;
  // `<<` and `>>` as well as brackets are operands here: what stands between them is read on its own.
  if (DELIMITERS.has(first) && first !== SLASH) return from + 1;
  let at = from + 1;
  while (at < content.length && !SPACE.has(content[at]!) && !DELIMITERS.has(content[at]!)) at += 1;
  return at;
}

/** Brackets in a string are escaped, or in pairs (7.3.4.2). */
function endOfString(content: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    if (content[at] === BACKSLASH) at += 1;
    else if (content[at] === OPEN) depth += 1;
    else if (content[at] === CLOSE && (depth -= 1) === 0) return at + 1;
  }
  return content.length;
}
