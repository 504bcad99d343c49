/**
 * A text with its values in the places of `{{their names}}`, as i18next marks them. A place without a value is
 * an error: nothing is sent with a hole in it.
 */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing is given for ${name}`);
    return String(value);
  });
}
