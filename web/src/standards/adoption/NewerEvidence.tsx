import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { NewerWords } from '../NewerWords.tsx';
import { type CountryAdoption, type Evidence, evidenceQuery } from './queries.ts';

/** Evidence of a clause whose words are others now; the team says in one click that it shows these, too. */
export function NewerEvidence({ adoption, evidence }: { adoption: CountryAdoption; evidence: Evidence }) {
  const { t } = useTranslation('publishing');
  const client = useQueryClient();
  const { standardId, country, slug } = adoption;
  const { id, newer, title, mayRenew } = evidence;
  const renew = useMutation({
    mutationFn: async () => void (await api.POST('/api/evidence/{id}/renewal', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: evidenceQuery(standardId, country).queryKey }),
  });
  if (!newer) return null;
  return (
    <>
      <NewerWords
        newer={newer}
        name={title}
        standardId={standardId}
        slug={slug}
        renew={
          mayRenew
            ? { verb: t('country.renewEvidence'), busy: renew.isPending, run: () => renew.mutate() }
            : undefined
        }
      />
      <ProblemNotice problem={renew.error} />
    </>
  );
}
