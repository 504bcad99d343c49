import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import {
  type AdoptionRecord,
  confirmRecord,
  type CountryAdoption,
  type CountryClause,
  countryKey,
  matrixKey,
} from './queries.ts';
import { WordsSince } from './WordsSince.tsx';

/** The meaning changed since: both wordings, and the way to say that what was recorded still holds. */
export function ReconfirmNotice({
  adoption: { standardId, country, mayRecord },
  clause,
  record: { revision, before },
}: {
  adoption: CountryAdoption;
  clause: CountryClause;
  record: AdoptionRecord;
}) {
  const { t } = useTranslation('publishing');
  const queries = useQueryClient();
  const keep = useMutation({
    mutationFn: () => confirmRecord(standardId, country, clause.id, revision),
    onSuccess: (adoption) => {
      queries.setQueryData(countryKey(standardId, country), adoption);
      void queries.invalidateQueries({ queryKey: matrixKey(standardId) });
    },
    onError: () => queries.invalidateQueries({ queryKey: countryKey(standardId, country) }),
  });
  return (
    <Notice
      kind="waits"
      actions={
        mayRecord && (
          <Button size="xs" loading={keep.isPending} onClick={() => keep.mutate()}>
            {t('country.keep')}
          </Button>
        )
      }
    >
      <p>{t(mayRecord ? 'country.askedAgain' : 'country.askedTheirs')}</p>
      <WordsSince before={before} clause={clause} />
      <ProblemNotice problem={keep.error} />
    </Notice>
  );
}
