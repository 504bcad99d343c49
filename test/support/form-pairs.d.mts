/** Forms of each lemma, the lemma among them. */
export type Lemmas = ReadonlyMap<string, ReadonlySet<string>>;

export interface FormQuality {
  readonly pairs: number;
  readonly recall: number;
  readonly error: number;
  readonly nearPairs: number;
  readonly nearError: number;
}

export function readForms(folder: string, language: string): Lemmas;
export function measureForms(lemmas: Lemmas, lexemesOf: (form: string) => readonly string[]): FormQuality;
