import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { DRAFT_AUDIENCES, LIMITS, WORD_LIMITS } from '@nbn/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilePicker } from '../../ui/FilePicker.tsx';
import { ChoiceField, Form, TextField, useFault } from '../../ui/Form.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import classes from './Exchange.module.css';
import { LossList } from './LossList.tsx';
import { useBringIn, useReadWord, type BroughtIn, type WordReading } from './word-queries.ts';

const WORD_ENDING = '.docx';

interface WordFileFormProps {
  /** The draft that the text is added to; null: a new one. */
  standardId: string | null;
  lead: string;
  children: (brought: BroughtIn) => ReactNode;
}

/** Brings a Word file in, in two steps: it is read and said what would come of it, and then it comes. */
export function WordFileForm({ standardId, lead, children }: WordFileFormProps) {
  const { t } = useTranslation('exchange');
  const [file, setFile] = useState<File | null>(null);
  const { reading, progress } = useReadWord();
  const bring = useBringIn(standardId);
  const choose = (chosen: File | null): void => {
    setFile(chosen);
    reading.reset();
    bring.reset();
    if (chosen) reading.mutate(chosen);
  };
  if (bring.data) return <><Text>{t('bring.done', { count: bring.data.clauses })}</Text><LossList losses={bring.data.losses} />{children(bring.data)}</>;
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" maw="75ch">{lead}</Text>
      {!reading.data && <FilePicker files={file ? [file] : []} onChange={([chosen]) => choose(chosen ?? null)} maxBytes={WORD_LIMITS.file} accept={WORD_ENDING} progress={progress} />}
      <ProblemNotice problem={reading.error} />
      {file && reading.data && (
        <Form
          verb={t(standardId ? 'bring.append' : 'bring.make')} problem={bring.error} busy={bring.isPending} onCancel={() => choose(null)}
          onSubmit={(values) => bring.mutate({ file, tracked: values.get('tracked') as string | null, ...(standardId ? {} : { title: values.get('title') as string, audience: values.get('audience') as string }) })}
        >
          <WhatItHolds reading={reading.data} name={file.name} />
          <LossList losses={reading.data.losses} />
          <Tracked reading={reading.data} />
          {!standardId && <NewDraftFields title={reading.data.title} />}
        </Form>
      )}
      {reading.isPending && progress === null && <Group><Button loading variant="default">{t('bring.reading')}</Button></Group>}
    </Stack>
  );
}

function WhatItHolds({ reading: { headings, clauses, beginning }, name }: { reading: WordReading; name: string }) {
  const { t } = useTranslation('exchange');
  return (
    <>
      <Text>{t('bring.found', { name, headings: t('bring.headings', { count: headings }), clauses: t('bring.clauses', { count: clauses }) })}</Text>
      {beginning.length > 0 && (
        <details className={classes.beginning}>
          <summary>{t('bring.beginning')}</summary>
          <ol>{beginning.map(({ kind, text }, at) => <li key={at} data-kind={kind}>{text}</li>)}</ol>
        </details>
      )}
    </>
  );
}

function Tracked({ reading: { tracked: { insertions, deletions } } }: { reading: WordReading }) {
  const { t } = useTranslation('exchange');
  const fault = useFault('tracked');
  if (insertions + deletions === 0) return null;
  return (
    <fieldset className={classes.tracked}>
      <legend>{t('bring.tracked')}</legend>
      <Text size="sm" mb={8}>{t('bring.trackedText', { insertions: t('bring.insertions', { count: insertions }), deletions: t('bring.deletions', { count: deletions }) })}</Text>
      <Checkbox name="tracked" value="accept" required label={t('bring.accept')} error={fault} aria-invalid={fault !== undefined || undefined} />
    </fieldset>
  );
}

function NewDraftFields({ title }: { title: string }) {
  const { t } = useTranslation(['exchange', 'standards']);
  return (
    <>
      <TextField name="title" label={t('bring.titleField')} required defaultValue={title} maxLength={LIMITS.title} />
      <ChoiceField name="audience" label={t('bring.audience')} data={DRAFT_AUDIENCES.map((value) => ({ value, label: t(`standards:audience.${value}`) }))} />
    </>
  );
}
