import { Stack } from '@mantine/core';
import { CELL_SEPARATOR, cellsOf, type FormattedText } from '@nbn/drafting';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { focusAtEnd } from '../threads/focus-at-end.ts';
import { rowOf } from './tidy-words.ts';
import { WordsField } from './WordsField.tsx';

const EMPTY: FormattedText = { text: '', formats: [] };

interface CellFieldsProps {
  label: string;
  language: string;
  source: FormattedText;
  words: FormattedText;
  isFocused: boolean;
  onChange: (words: FormattedText) => void;
  onBlocked: (isBlocked: boolean) => void;
}

/** A row of a table in a language: a field for each of its cells, as many as the English row has. */
export function CellFields({
  label,
  source,
  words,
  isFocused,
  onChange,
  onBlocked,
  ...rest
}: CellFieldsProps) {
  const { t } = useTranslation('publishing');
  const blocked = useRef(new Set<number>());
  const translated = cellsOf(words);
  const sources = cellsOf(source);
  const cells = sources.map((_, at) => translated[at] ?? EMPTY);
  return (
    <Stack gap="md">
      {sources.map((cell, at) => (
        <WordsField
          key={at}
          {...rest}
          label={t('translation.cell', { field: label, cell: at + 1 })}
          source={cell}
          words={cells[at]!}
          minRows={1}
          fieldRef={isFocused && at === 0 ? focusAtEnd : undefined}
          onChange={(changed) =>
            onChange(rowOf(cells.map((one, place) => (place === at ? withoutTabs(changed) : one))))
          }
          onBlocked={(isBlocked) => {
            if (isBlocked) blocked.current.add(at);
            else blocked.current.delete(at);
            onBlocked(blocked.current.size > 0);
          }}
        />
      ))}
    </Stack>
  );
}

/** A tab that was pasted would begin another cell. */
const withoutTabs = ({ text, formats }: FormattedText): FormattedText => ({
  text: text.replaceAll(CELL_SEPARATOR, ' '),
  formats,
});
