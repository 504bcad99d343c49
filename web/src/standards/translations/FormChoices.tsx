import { Button, Group, Text } from '@mantine/core';
import { referredClause } from '@nbn/contracts';
import type { FormattedText } from '@nbn/drafting';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Form, formsOf, hasForm, replaceWords, toggleForm, type WordRange } from './toggle-format.ts';

interface FormChoicesProps {
  source: FormattedText;
  words: FormattedText;
  /** The words that are marked in the field. */
  marked: WordRange;
  onChange: (words: FormattedText) => void;
}

/** Gives marked words a form that the English words have, or that they have already; nothing where there is none. */
export function FormChoices({ source, words, marked, onChange }: FormChoicesProps) {
  const { t } = useTranslation(['publishing', 'standards']);
  const forms = formsOf([...source.formats, ...words.formats]);
  if (forms.length === 0) return null;
  return (
    <div>
      <Text size="sm" c="dimmed">
        {t('translation.form.lead')}
      </Text>
      <Group gap="xs" role="toolbar" aria-label={t('translation.form.label')}>
        {forms.map((form) => (
          <Button
            key={`${form.kind} ${form.href ?? ''}`}
            size="compact-sm"
            variant={hasForm(words.formats, form, marked) ? 'light' : 'default'}
            aria-pressed={hasForm(words.formats, form, marked)}
            // The field keeps the focus, and what is marked in it.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChange(withForm(words, form, marked, numberOf(form, source, words)))}
          >
            {formName(t, form, numberOf(form, source, words))}
          </Button>
        ))}
      </Group>
    </div>
  );
}

/** The number by which either text refers to the clause; null for what is no reference. */
function numberOf({ href }: Form, ...texts: readonly FormattedText[]): string | null {
  if (referredClause(href) === null) return null;
  const [number] = texts.flatMap(({ text, formats }) =>
    formats.flatMap((format) => (format.href === href ? [text.slice(format.from, format.to)] : [])),
  );
  return number ?? null;
}

/** The words of a reference are a number: it comes in place of what is marked. Anything else has to be marked. */
function withForm(words: FormattedText, form: Form, marked: WordRange, number: string | null): FormattedText {
  if (number !== null && !hasForm(words.formats, form, marked))
    return replaceWords(words, marked, { text: number, formats: [{ ...form, from: 0, to: number.length }] });
  if (marked.from === marked.to) return words;
  return { text: words.text, formats: toggleForm(words, form, marked) };
}

/** As it is called, with where it leads. */
function formName(
  t: TFunction<['publishing', 'standards']>,
  { kind, href }: Form,
  number: string | null,
): string {
  if (kind !== 'link') return t(`standards:format.${kind}`);
  if (number !== null) return t('translation.form.reference', { number });
  return t('translation.form.link', { address: href ?? '' });
}
