import { useTranslation } from 'react-i18next';
import { NewerWords } from '../standards/NewerWords.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { type Practice, useRenewCitation } from './queries.ts';

/** The clauses that say something else now than when the practice cited them. */
export function CitedClauses({ practice: { id, clauses, may } }: { practice: Practice }) {
  const { t } = useTranslation('practices');
  const renew = useRenewCitation(id);
  return (
    <>
      {clauses.map(
        ({ id: clauseId, newer, number, standard, standardId, slug }) =>
          newer && (
            <NewerWords
              key={clauseId}
              newer={newer}
              name={number === null ? standard : t('practice.clauseLine', { number, standard })}
              standardId={standardId}
              slug={slug}
              renew={
                may.edit
                  ? {
                      verb: t('practice.renewCitation'),
                      busy: renew.isPending && renew.variables === clauseId,
                      run: () => renew.mutate(clauseId),
                    }
                  : undefined
              }
            />
          ),
      )}
      <ProblemNotice problem={renew.error} />
    </>
  );
}
