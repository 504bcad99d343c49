import { Button, Stack, Text } from '@mantine/core';
import { SOURCE_LIMITS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ChoiceField, TextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { markOf } from './clause-citations.ts';
import { type Source, type SourceList, sourcesQuery, useCite, useUncite } from './queries.ts';
import { SourceLine, useSourceName } from './SourceLine.tsx';
import classes from './Sources.module.css';

export interface ClauseSourcesProps {
  standardId: string;
  clauseId: string;
  /** As the reader calls the clause. */
  name: string;
}

/** What one clause cites, for the panel of what stands with it. */
export function ClauseSources({ standardId, clauseId, name }: ClauseSourcesProps) {
  const { t } = useTranslation('sources');
  const { data } = useQuery(sourcesQuery(standardId));
  const [citing, setCiting] = useState(false);
  if (!data) return null;
  const cited = data.items.filter(({ citations }) => citations.some((one) => one.clauseId === clauseId));
  if (cited.length === 0 && !data.mayEdit) return null;
  return (
    <Stack component="section" gap="xs" mt="lg" aria-label={t('ofClause', { name })}>
      <Text fw={600}>{t('heading')}</Text>
      {cited.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noneOfClause')}
        </Text>
      )}
      <CitedList
        standardId={standardId}
        clauseId={clauseId}
        name={name}
        cited={cited}
        mayEdit={data.mayEdit}
      />
      {data.mayEdit && (
        <Button
          size="xs"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setCiting(true)}
        >
          {t('cite')}
        </Button>
      )}
      {citing && (
        <CiteDialog
          standardId={standardId}
          clauseId={clauseId}
          name={name}
          sources={data}
          onClose={() => setCiting(false)}
        />
      )}
    </Stack>
  );
}

function CitedList({
  standardId,
  clauseId,
  name,
  cited,
  mayEdit,
}: ClauseSourcesProps & { cited: readonly Source[]; mayEdit: boolean }) {
  const { t } = useTranslation('sources');
  const nameOf = useSourceName();
  const uncite = useUncite(standardId, clauseId);
  if (cited.length === 0) return null;
  return (
    <>
      <ul className={classes.list} aria-label={t('cites')}>
        {cited.map((source) => {
          const citation = source.citations.find((one) => one.clauseId === clauseId)!;
          return (
            <li key={source.id} className={classes.what}>
              <span className={classes.number}>{markOf(source.number ?? 0, citation.locator)}</span>
              <SourceLine source={source} />
              {citation.supports && <p>{citation.supports}</p>}
              {mayEdit && (
                <Button
                  size="xs"
                  variant="subtle"
                  style={{ justifySelf: 'start' }}
                  loading={uncite.isPending && uncite.variables === source.id}
                  aria-label={t('unciteNamed', { title: nameOf(source) })}
                  onClick={() =>
                    uncite.mutate(source.id, { onSuccess: () => announce(t('notCited', { name })) })
                  }
                >
                  {t('uncite')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ProblemNotice problem={uncite.error} />
    </>
  );
}

function CiteDialog({
  standardId,
  clauseId,
  name,
  sources,
  onClose,
}: ClauseSourcesProps & { sources: SourceList; onClose: () => void }) {
  const { t } = useTranslation('sources');
  const nameOf = useSourceName();
  const cite = useCite(standardId, clauseId);
  const choices = sources.items.filter(({ known }) => known);
  const submit = (values: FormData) =>
    cite.mutate(
      {
        sourceId: textValue(values, 'sourceId'),
        locator: textValue(values, 'locator'),
        supports: textValue(values, 'supports'),
      },
      {
        onSuccess: () => {
          announce(t('cited', { name }));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      draftKey={`citation ${clauseId}`}
      title={t('citeTitle', { name })}
      verb={t('citeVerb')}
      problem={cite.error}
      busy={cite.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {choices.length === 0 && <Text size="sm">{t('noneToCite')}</Text>}
      <ChoiceField
        name="sourceId"
        label={t('form.source')}
        required
        data={[
          { value: '', label: t('choose') },
          ...choices.map((source) => ({ value: source.id, label: nameOf(source) })),
        ]}
      />
      <TextField
        name="locator"
        label={t('form.locator')}
        description={t('form.locatorHint')}
        maxLength={SOURCE_LIMITS.locator}
      />
      <TextField name="supports" label={t('form.supports')} maxLength={SOURCE_LIMITS.supports} />
    </FormDialog>
  );
}
