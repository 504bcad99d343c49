/** What a page calls the field that the server knows by this name; nothing where the page has no such field. */
export function fieldLabelIn(box: Element, name: string): string | null {
  const field = [...box.querySelectorAll<HTMLInputElement>('input, select, textarea')].find(
    (each) => each.name === name || each.id === name,
  );
  if (!field) return null;
  const isChoice = field.type === 'radio' || field.type === 'checkbox';
  const legend = isChoice ? field.closest('fieldset, [role="radiogroup"], [role="group"]') : null;
  return nameOf(legend) ?? wordsOf(field.labels?.[0]) ?? nameOf(field);
}

function nameOf(element: Element | null): string | null {
  if (!element) return null;
  const labels = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => wordsOf(id === '' ? null : element.ownerDocument.getElementById(id)));
  return wordsOf(element.querySelector(':scope > legend')) ?? labels.find(Boolean) ?? element.ariaLabel;
}

/** The words of a label, without the sign of a field that must be filled in. */
function wordsOf(label: Element | null | undefined): string | null {
  if (!label) return null;
  const copy = label.cloneNode(true) as Element;
  for (const sign of copy.querySelectorAll('[aria-hidden="true"]')) sign.remove();
  return copy.textContent.trim().replace(/[:*\s]+$/, '') || null;
}
