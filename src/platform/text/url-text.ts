const HEXADECIMAL = /[0-9a-f-]+/gi;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/**
 * The number of a room, as services for calls from afar give it: a part of the address by itself, without a
 * stroke.
 */
const CONFERENCE_NUMBER = /(?<=[/=])\d{9,12}(?=[/?&#]|$)/g;
/** An address is written in an address again, and once more in that one. */
const MAX_NESTING = 3;

function decodeUrl(address: string): string {
  let text = address;
  for (let at = 0; at < MAX_NESTING && text.includes('%'); at += 1) {
    try {
      text = decodeURIComponent(text);
    } catch {
      return text;
    }
  }
  return text;
}

const withoutIds = (text: string): string =>
  text.replaceAll(HEXADECIMAL, (id) => (UUID.test(id) ? ' '.repeat(id.length) : id));

/** What the address of a page says in words: without the ids of what it leads to. */
export function textOfPageUrl(address: string): string {
  return withoutIds(decodeUrl(address));
}

/**
 * What an address elsewhere says in words: also without the numbers of rooms, which are made like people's.
 */
export function textOfConferenceUrl(address: string): string {
  return withoutIds(decodeUrl(address)).replaceAll(CONFERENCE_NUMBER, (room) => ' '.repeat(room.length));
}
