import { Stack, Text, Textarea } from '@mantine/core';
import { LIMITS } from '@nbn/contracts';
import { type FormattedText, formatsOn } from '@nbn/drafting';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SafeguardedField } from '../../ui/safeguard/SafeguardedField.tsx';
import { FormattedWords } from '../FormattedWords.tsx';
import { FormChoices } from './FormChoices.tsx';
import type { WordRange } from './toggle-format.ts';
import classes from './Translation.module.css';

const NOTHING: WordRange = { from: 0, to: 0 };

interface WordsFieldProps {
  label: string;
  language: string;
  source: FormattedText;
  words: FormattedText;
  minRows: number;
  fieldRef?: Ref<HTMLTextAreaElement> | undefined;
  onChange: (words: FormattedText) => void;
  onBlocked: (isBlocked: boolean) => void;
}

/** Words in a language, with the form that they take over from the English. */
export function WordsField(props: WordsFieldProps) {
  const { label, language, source, words, minRows, fieldRef, onChange, onBlocked } = props;
  const { t } = useTranslation('publishing');
  const [marked, setMarked] = useState(NOTHING);
  return (
    <Stack gap="xs">
      <Textarea
        aria-label={label}
        lang={language}
        autosize
        minRows={minRows}
        maxLength={LIMITS.clause}
        spellCheck
        value={words.text}
        ref={fieldRef}
        onChange={({ currentTarget: { value: text } }) => onChange({ text, formats: formatsOn(words, text) })}
        onSelect={({ currentTarget: { selectionStart: from, selectionEnd: to } }) => setMarked({ from, to })}
        inputContainer={(input) => (
          <SafeguardedField name="text" onBlocked={onBlocked}>
            {input}
          </SafeguardedField>
        )}
      />
      <FormChoices
        source={source}
        words={words}
        marked={marked}
        onChange={(changed) => {
          // A field that is given other words has its caret behind them.
          const { length } = changed.text;
          if (changed.text !== words.text) setMarked({ from: length, to: length });
          onChange(changed);
        }}
      />
      {words.formats.length > 0 && (
        <div>
          <Text size="sm" c="dimmed">
            {t('translation.form.preview')}
          </Text>
          <p className={classes.words} lang={language}>
            <FormattedWords text={words.text} formats={words.formats} />
          </p>
        </div>
      )}
    </Stack>
  );
}
