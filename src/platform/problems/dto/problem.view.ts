import type { Language, ProblemCode } from '@nbn/contracts';
import { problemText } from '../../text/texts.ts';

/** Why work that was asked for earlier came to nothing. */
export class ProblemView {
  code!: string;
  /** In the language of the request, as the detail is. */
  title!: string;
  detail!: string;
}

/** What a job noted of its failure, in words for whoever asks about it. */
export function presentProblem(code: ProblemCode | null, language: Language): ProblemView | null {
  if (code === null) return null;
  const { title, detail } = problemText(code, language);
  return { code, title, detail };
}
