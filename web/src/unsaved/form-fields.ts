/** What a form holds, by the keys of its fields: `on` or nothing for a box that can be ticked. */
export type FormValues = Readonly<Record<string, string>>;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Fields in which somebody writes; the others hold choices, which come back with the words but are none. */
const TEXT_FIELD_TYPES = new Set(['textarea', 'text', 'url', 'email', 'tel']);
/** What is never kept. */
const NEVER_KEPT = new Set(['password', 'file', 'hidden', 'search', 'submit', 'button', 'reset']);

function fieldsIn(form: HTMLFormElement): Field[] {
  return [...form.elements].filter((one): one is Field => {
    const isField =
      one instanceof HTMLInputElement ||
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement;
    // What a browser must not autocomplete is not kept either.
    return isField && one.name !== '' && !NEVER_KEPT.has(one.type) && one.autocomplete !== 'off';
  });
}

const isCheckable = (field: Field): field is HTMLInputElement => field.type === 'checkbox';
const isRadio = (field: Field): field is HTMLInputElement => field.type === 'radio';

/** A field's name; boxes of one name are told apart by what they stand for. */
const keyOf = (field: Field): string => (isCheckable(field) ? `${field.name}=${field.value}` : field.name);

/** All that stands in the form now. */
export function valuesOf(form: HTMLFormElement): FormValues {
  const values: Record<string, string> = {};
  for (const field of fieldsIn(form)) {
    if (isCheckable(field)) values[keyOf(field)] = field.checked ? 'on' : '';
    else if (!isRadio(field) || field.checked) values[field.name] = field.value;
  }
  return values;
}

/** The names of the fields in which somebody writes. */
export function textFieldNames(form: HTMLFormElement): ReadonlySet<string> {
  return new Set(
    fieldsIn(form)
      .filter(({ type }) => TEXT_FIELD_TYPES.has(type))
      .map(({ name }) => name),
  );
}

/** What the field of this name is called. */
export function labelIn(form: HTMLFormElement, name: string): string {
  const field = fieldsIn(form).find((one) => one.name === name);
  const label = field?.labels?.[0]?.textContent ?? field?.getAttribute('aria-label') ?? '';
  return label.replace(/\s*\*\s*$/, '').trim();
}

/**
 * Puts a value into a field as if somebody had typed it, so that its listeners are called. Whether there
 * is such a field.
 */
export function setFieldValue(form: HTMLFormElement, key: string, value: string): boolean {
  const fields = fieldsIn(form).filter((one) => keyOf(one) === key);
  for (const field of fields) {
    if (isCheckable(field)) {
      if (field.checked !== (value === 'on')) field.click();
    } else if (isRadio(field)) {
      if (field.value === value && !field.checked) field.click();
    } else if (field.value !== value) {
      setNativeValue(field, value);
    }
  }
  return fields.length > 0;
}

function setNativeValue(field: Field, value: string): void {
  // Past the setter that React puts on the element: it would take the value for one that it wrote itself.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')!;
  set!.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
