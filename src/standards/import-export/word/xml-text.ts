/** What XML 1.0 cannot hold; it has no place in a text either. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Words as they may stand in a part of a Word file. */
export const xmlText = (text: string): string => text.toWellFormed().replaceAll(NOT_XML, '');
