import { DOCUMENT_LIMITS } from '@nbn/contracts';

/** Signs that turn or hide what follows (RTL override and the like), and everything that does not print. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu;
/** Signs that some file system reads as more than a name. */
const PATH_SIGNS = /[<>:"/\\|?*]/g;
/** How forms write a quote and a line break in a name (WHATWG HTML, multipart/form-data). */
const FORM_ESCAPES = /%(?:22|0D|0A)/g;
/** Names that Windows keeps for its devices, whatever ending they carry. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const isEdge = (sign: string | undefined): boolean =>
  sign !== undefined && (sign === '.' || sign.trim() === '');

/** The text without points and blanks at its ends. */
function withoutEdges(text: string): string {
  let [start, end] = [0, text.length];
  while (isEdge(text[start])) start += 1;
  while (end > start && isEdge(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

/** The ending of a name, lower case, without the dot; empty when there is none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/**
 * A name under which the file can be saved on any system: the last part of a path, one line, nothing hidden,
 * no device's name, the ending kept when it is too long. Files never lie in the store under their names; this
 * is for those who download.
 */
export function tidyFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll(UNSEEN, '').replaceAll(FORM_ESCAPES, '_').replaceAll(PATH_SIGNS, '_');
  const bare = withoutEdges(plain.replaceAll(/\s+/g, ' '));
  const safe = DEVICES.test(bare) ? `_${bare}` : bare;
  const ending = endingOf(safe);
  const stem = ending ? safe.slice(0, -ending.length - 1) : safe;
  const room = DOCUMENT_LIMITS.fileName - (ending ? ending.length + 1 : 0);
  if (!stem || room < 1) return 'document';
  const short = [...stem].slice(0, room).join('').trimEnd();
  return ending ? `${short}.${ending}` : short;
}
