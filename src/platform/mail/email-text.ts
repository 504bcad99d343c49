/** What an email says: the result of every function in an `x.email.ts`. */
export interface EmailText {
  readonly subject: string;
  readonly text: string;
}

/** The texts of an email in another language: the same keys. */
export type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]>;
};

/** A text with its values in the places of `{{their names}}`, as the web client's texts have them. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing is given for ${name}`);
    return String(value);
  });
}
