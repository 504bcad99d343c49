import * as Y from 'yjs';

/** Words stand in one shared text, or in several where two began an empty clause at once. */
export function textsOf(element: Y.XmlElement): Y.XmlText[] {
  return element.toArray().filter((child): child is Y.XmlText => child instanceof Y.XmlText);
}

/** A place in a clause that stays where it is while others type: the letter it stands at, not its number. */
export function relativePlace(element: Y.XmlElement, offset: number): Y.RelativePosition {
  const texts = textsOf(element);
  let rest = offset;
  for (const text of texts) {
    if (rest <= text.length) return Y.createRelativePositionFromTypeIndex(text, rest);
    rest -= text.length;
  }
  return Y.createRelativePositionFromTypeIndex(element, 0);
}

/** The clause and the offset where such a place is now; null when it is nowhere. */
export function absolutePlace(doc: Y.Doc, place: Y.RelativePosition): { element: Y.XmlElement; offset: number } | null {
  const found = Y.createAbsolutePositionFromRelativePosition(place, doc);
  if (!found) return null;
  const { type, index } = found as { type: unknown; index: number };
  if (type instanceof Y.XmlElement) return { element: type, offset: 0 };
  if (!(type instanceof Y.XmlText) || !(type.parent instanceof Y.XmlElement)) return null;
  let before = 0;
  for (const text of textsOf(type.parent)) {
    if (text === type) break;
    before += text.length;
  }
  return { element: type.parent, offset: before + index };
}
