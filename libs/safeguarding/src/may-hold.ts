/** Numbers of any script, and every sign that is read as @. */
const NUMBER_OR_AT = /[\p{N}@\uFF20\uFE6B]/u;

/** Whether a text can hold anything of what is looked for at all: a quick look that may err on one side only. */
export function mayHoldPersonalData(text: string): boolean {
  return NUMBER_OR_AT.test(text);
}
