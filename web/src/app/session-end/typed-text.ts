const fields = new Set<Element>();

/** Notes the fields of the page in which something was typed. */
export function trackTypedFields(): void {
  document.addEventListener(
    'input',
    ({ target }) => {
      const field =
        target instanceof Element ? target.closest('input, textarea, [contenteditable="true"]') : null;
      if (field) fields.add(field);
    },
    true,
  );
}

const textIn = (field: Element): string =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : field.textContent;

/** Whether the page holds words that would be gone with it. */
export function hasTypedText(): boolean {
  for (const field of fields) if (!field.isConnected) fields.delete(field);
  return [...fields].some((field) => textIn(field).trim() !== '');
}
