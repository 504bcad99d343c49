/** What was said in a field of words; nothing where the field is not there. */
export function textValue(values: FormData, field: string): string {
  const value = values.get(field);
  return typeof value === 'string' ? value.trim() : '';
}
