import { Button, Input, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { DOCUMENT_LIMITS } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentsQuery } from '../../documents/queries.ts';
import { practicesQuery } from '../../practices/queries.ts';
import classes from './Sources.module.css';

const TYPING_PAUSE_MS = 300;
const SHOWN = 6;

/** A document or a practice that stands behind a source. */
export interface ChosenObject {
  readonly id: string;
  readonly title: string;
}

interface ObjectPickerProps {
  kind: 'document' | 'practice';
  label: string;
  description?: string;
  chosen: ChosenObject | null;
  onChoose: (object: ChosenObject | null) => void;
  error?: ReactNode;
}

/** Finds a document or a practice that the writer reads. */
export function ObjectPicker({ kind, label, description, chosen, onChoose, error }: ObjectPickerProps) {
  const { t } = useTranslation('sources');
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), TYPING_PAUSE_MS);
  const found = useFoundObjects(kind, asked);
  return (
    <Input.Wrapper label={label} labelElement="div" description={description} error={error}>
      {chosen && (
        <div className={classes.facts}>
          <span>{t('form.chosen', { title: chosen.title })}</span>
          <Button size="compact-xs" variant="subtle" onClick={() => onChoose(null)}>
            {t('form.clear')}
          </Button>
        </div>
      )}
      <TextInput
        type="search"
        label={t('form.words')}
        value={words}
        maxLength={DOCUMENT_LIMITS.words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {asked !== '' && (
        <ul className={classes.found} aria-label={t('form.found')}>
          {found?.map((object) => (
            <li key={object.id}>
              <span>{object.title}</span>
              <Button
                size="xs"
                variant="default"
                style={{ flex: 'none' }}
                aria-label={t('form.chooseNamed', { title: object.title })}
                onClick={() => onChoose(object)}
              >
                {t('form.choose')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asked !== '' && found?.length === 0 && (
        <Text size="sm" component="output">
          {t('form.noneFound')}
        </Text>
      )}
    </Input.Wrapper>
  );
}

function useFoundObjects(kind: 'document' | 'practice', words: string): ChosenObject[] | undefined {
  const documents = useInfiniteQuery({
    ...documentsQuery({ words }),
    enabled: kind === 'document' && words !== '',
  });
  const practices = useInfiniteQuery({
    ...practicesQuery({ words }),
    enabled: kind === 'practice' && words !== '',
  });
  const items = kind === 'document' ? documents.data?.pages[0]?.items : practices.data?.pages[0]?.items;
  return items?.slice(0, SHOWN).map(({ id, title }) => ({ id, title }));
}
