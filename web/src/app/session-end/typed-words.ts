const fields = new Set<Element>();

/** Notes the fields of the page in which something was typed. */
export function noteTypedWords(): void {
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

const wordsIn = (field: Element): string =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : field.textContent;

/** Whether the page holds words that would be gone with it. */
export function holdsTypedWords(): boolean {
  for (const field of fields) if (!field.isConnected) fields.delete(field);
  return [...fields].some((field) => wordsIn(field).trim() !== '');
}
