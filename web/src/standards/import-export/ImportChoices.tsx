import { Radio, Stack, Text } from '@mantine/core';
import { COMMENTS_CHOICES, TRACKED_CHANGES_MODES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFieldError } from '../../ui/Form.tsx';
import classes from './ImportExport.module.css';
import type { ImportPreview } from './import-queries.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface ChoicesProps {
  name: string;
  title: string;
  text: string;
  authors: readonly string[];
  choices: readonly Choice[];
}

/** What is to become of something in a file: none of the answers is given beforehand. */
function ImportChoice({ name, title, text, authors, choices }: ChoicesProps) {
  const { t } = useTranslation('exchange');
  const fault = useFieldError(name);
  const isFaulty = fault !== undefined || undefined;
  return (
    <fieldset className={classes.tracked}>
      <legend>{title}</legend>
      <Text size="sm">{text}</Text>
      {authors.length > 0 && <Text size="sm">{t('bring.authors', { authors: authors.join('; ') })}</Text>}
      <Stack gap="xs" mt="xs">
        {choices.map(({ value, label, hint }) => (
          <Radio
            key={value}
            name={name}
            value={value}
            required
            label={label}
            description={hint}
            aria-invalid={isFaulty}
            aria-describedby={isFaulty && `${name}-fault`}
          />
        ))}
      </Stack>
      {fault !== undefined && (
        <Text size="sm" c="var(--mantine-color-error)" id={`${name}-fault`}>
          {fault}
        </Text>
      )}
    </fieldset>
  );
}

export function TrackedChangesChoice({ reading: { tracked } }: { reading: ImportPreview }) {
  const { insertions, deletions, authors } = tracked;
  const { t } = useTranslation('exchange');
  if (insertions + deletions === 0) return null;
  const text = t('bring.trackedText', {
    insertions: t('bring.insertions', { count: insertions }),
    deletions: t('bring.deletions', { count: deletions }),
  });
  const choices = TRACKED_CHANGES_MODES.map((value) => ({
    value,
    label: t(`bring.${value}`),
    hint: t(`bring.${value}Hint`),
  }));
  return (
    <ImportChoice name="tracked" title={t('bring.tracked')} text={text} authors={authors} choices={choices} />
  );
}

export function CommentsChoice({ reading: { comments: found } }: { reading: ImportPreview }) {
  const { comments, threads, authors } = found;
  const { t } = useTranslation('exchange');
  if (threads === 0) return null;
  const text = t('bring.commentsText', {
    comments: t('bring.commentCount', { count: comments }),
    threads: t('bring.threadCount', { count: threads }),
  });
  const [leave, take] = COMMENTS_CHOICES;
  const choices = [
    { value: take, label: t('bring.threads'), hint: t('bring.threadsHint') },
    { value: leave, label: t('bring.leaveComments') },
  ];
  return (
    <ImportChoice
      name="comments"
      title={t('bring.comments')}
      text={text}
      authors={authors}
      choices={choices}
    />
  );
}

export function AmendmentsChoice({ reading: { amendments } }: { reading: ImportPreview }) {
  const { t } = useTranslation('exchange');
  if (amendments === 0) return null;
  const choices = [
    { value: 'drafts', label: t('bring.drafts'), hint: t('bring.draftsHint') },
    { value: 'leave', label: t('bring.leaveAmendments') },
  ];
  return (
    <ImportChoice
      name="amendments"
      title={t('bring.amendmentsInFile')}
      text={t('bring.amendmentsText', { count: amendments })}
      authors={[]}
      choices={choices}
    />
  );
}
