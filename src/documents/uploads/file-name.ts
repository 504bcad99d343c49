import { DOCUMENT_LIMITS } from '@nbn/contracts';

/** Signs that turn or hide what follows (RTL override and the like), and everything that does not print. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu;
/** Signs that some file system reads as more than a name. */
const RESERVED_CHARACTERS = /[<>:"/\\|?*]/g;
/** How forms write a quote and a line break in a name (WHATWG HTML, multipart/form-data). */
const FORM_ESCAPES = /%(?:22|0D|0A)/g;
/** Names that Windows keeps for its devices, whatever ending they carry. */
const DEVICE_NAMES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const isTrimmable = (sign: string | undefined): boolean =>
  sign !== undefined && (sign === '.' || sign.trim() === '');

/** The text without points and blanks at its ends. */
function trimEdges(text: string): string {
  let [start, end] = [0, text.length];
  while (isTrimmable(text[start])) start += 1;
  while (end > start && isTrimmable(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

/** The ending of a name, lower case, without the dot; empty when there is none. */
export function fileExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/**
 * A name under which the file can be saved on any system: the last part of a path, one line, nothing hidden,
 * no device's name, the ending kept when it is too long. Files never lie in the store under their names; this
 * is for those who download.
 */
export function sanitizeFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replaceAll(INVISIBLE, '')
    .replaceAll(FORM_ESCAPES, '_')
    .replaceAll(RESERVED_CHARACTERS, '_');
  const bare = trimEdges(plain.replaceAll(/\s+/g, ' '));
  const safe = DEVICE_NAMES.test(bare) ? `_${bare}` : bare;
  const ending = fileExtension(safe);
  const stem = ending ? safe.slice(0, -ending.length - 1) : safe;
  const room = DOCUMENT_LIMITS.fileName - (ending ? ending.length + 1 : 0);
  if (!stem || room < 1) return 'document';
  const short = [...stem].slice(0, room).join('').trimEnd();
  return ending ? `${short}.${ending}` : short;
}
