import { Checkbox, Radio, Stack, Text } from '@mantine/core';
import { CONSENSUS_LIMITS, isCountedClause } from '@nbn/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, LongTextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { versionQuery, versionsQuery } from '../versions/queries.ts';
import { useVersionChoices } from '../versions/version-name.ts';
import { useBeginConsensus } from './queries.ts';

const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
const USUAL_RATERS = '12';

/** What every seat is asked, of which clauses, and by which rule: fixed from then on. */
export function BeginDialog({ standardId, onClose }: { standardId: string; onClose: () => void }) {
  const { t } = useTranslation('consensus');
  const navigate = useNavigate();
  const begin = useBeginConsensus(standardId);
  const { data: pages } = useInfiniteQuery(versionsQuery(standardId));
  const versions = pages?.pages.flatMap(({ items }) => items) ?? [];
  const choices = useVersionChoices(versions);
  const [wanted, setWanted] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string[] | null>(null);
  const versionId = wanted ?? versions[0]?.id ?? '';

  function submit(values: FormData) {
    begin.mutate(
      {
        question: values.get('question') as string,
        versionId,
        clauseIds: chosen,
        maxRounds: Number(values.get('maxRounds')),
        minRaters: Number(values.get('minRaters')),
      },
      {
        onSuccess: ({ id: processId }) =>
          void navigate({
            to: '/standards/$standardId/consensus/$processId',
            params: { standardId, processId },
          }),
      },
    );
  }

  return (
    <FormDialog
      draftKey={`new consensus ${standardId}`}
      title={t('begin.verb')}
      verb={t('begin.verb')}
      problem={begin.error}
      busy={begin.isPending}
      onSubmit={submit}
      onClose={onClose}
      large
    >
      {pages && versions.length === 0 && <Notice kind="waits">{t('begin.noVersion')}</Notice>}
      <LongTextField
        name="question"
        label={t('begin.question')}
        description={t('begin.questionHint')}
        required
        maxLength={CONSENSUS_LIMITS.question}
        data-autofocus
      />
      <ChoiceField
        name="versionId"
        label={t('begin.version')}
        data={choices}
        value={versionId}
        onChange={({ currentTarget }) => {
          setWanted(currentTarget.value);
          setChosen((before) => before && []);
        }}
      />
      <Radio.Group
        label={t('begin.clauses')}
        value={chosen === null ? 'all' : 'chosen'}
        onChange={(value) => setChosen(value === 'all' ? null : [])}
      >
        <Stack mt="xs" gap="xs">
          <Radio value="all" label={t('begin.all')} />
          <Radio value="chosen" label={t('begin.chosen')} />
        </Stack>
      </Radio.Group>
      {chosen && versionId && (
        <ClauseChoice standardId={standardId} versionId={versionId} chosen={chosen} onChange={setChosen} />
      )}
      <ChoiceField
        name="maxRounds"
        label={t('begin.maxRounds')}
        defaultValue="3"
        data={numbers(CONSENSUS_LIMITS.fewestRounds, CONSENSUS_LIMITS.mostRounds)}
      />
      <ChoiceField
        name="minRaters"
        label={t('begin.minRaters')}
        description={t('begin.minRatersHint')}
        defaultValue={USUAL_RATERS}
        data={numbers(CONSENSUS_LIMITS.fewestRaters, CONSENSUS_LIMITS.mostRaters)}
      />
      <Text size="sm">{t('begin.effect')}</Text>
    </FormDialog>
  );
}

/** The counted clauses of a version, to choose from. */
function ClauseChoice({
  standardId,
  versionId,
  chosen,
  onChange,
}: {
  standardId: string;
  versionId: string;
  chosen: string[];
  onChange: (chosen: string[]) => void;
}) {
  const { t } = useTranslation('consensus');
  const { data: version } = useQuery(versionQuery(standardId, versionId));
  return (
    <Checkbox.Group label={t('begin.chosen')} value={chosen} onChange={onChange}>
      <Stack mt="xs" gap="xs">
        {version?.content.filter(isCountedClause).map(({ id, number, text }) => (
          <Checkbox key={id} value={id} label={`${number} ${text}`} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
