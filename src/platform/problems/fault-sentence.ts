import type { PublicLanguage } from '@nbn/contracts';
import { fillText, pluralText } from '@nbn/texts';
import { fieldFaultTexts } from '../text/texts.ts';
import type { FieldFault } from './problem.ts';

/** What is wrong with a field, as a sentence that stands beside the field and so does not name it. */
export function faultSentence(
  { field, code, values = {}, each = false }: FieldFault,
  { language, placesInFile = false }: { readonly language: PublicLanguage; readonly placesInFile?: boolean },
): string {
  const texts = fieldFaultTexts(language);
  const text = texts.fault[code];
  const fault =
    typeof text === 'string'
      ? fillText(text, values)
      : pluralText(text, language, Number(values['count']), values);
  const sentence = each ? fillText(texts.each, { fault }) : fault;
  return placesInFile ? fillText(texts.inFile, { fault: sentence, place: field }) : sentence;
}
