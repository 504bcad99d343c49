import type { TextFormat } from '@nbn/contracts';
import { FormattedWords } from './FormattedWords.tsx';

interface TextRunProps {
  kind: string;
  text: string;
  formats?: readonly TextFormat[] | undefined;
}

/**
 * A run of a difference: what was removed is struck through, what was added, or looks otherwise now, is
 * underlined.
 */
export function TextRun({ kind, text, formats }: TextRunProps) {
  const words = <FormattedWords text={text} formats={formats} />;
  if (kind === 'same') return <span>{words}</span>;
  if (kind === 'removed') return <del>{words}</del>;
  return <ins data-form={kind === 'reformatted' || undefined}>{words}</ins>;
}
