import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Listing, ListRow } from '../../../ui/Listing.tsx';
import { LoadMore } from '../../../ui/LoadMore.tsx';
import { StateBadge, type Tone } from '../../../ui/StateBadge.tsx';
import { type NationalAnswer, nationalAnswersQuery } from './queries.ts';

const TONES: Readonly<Record<NationalAnswer['answer'], Tone>> = {
  waiting: 'quiet',
  offered: 'good',
  nothing: 'good',
};

/** Those who are asked, by name, each with what they answered. */
export function NationalAnswers({ standardId, roundId }: { standardId: string; roundId: string }) {
  const { t } = useTranslation(['consultations', 'network']);
  const query = useInfiniteQuery(nationalAnswersQuery(standardId, roundId));
  const answers = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (answers.length === 0) return null;
  return (
    <>
      <Listing label={t('national.answers')}>
        {answers.map(({ person, kind, answer }) => (
          <ListRow
            key={person.memberId}
            title={person.name}
            facts={[person.organisation, t(`network:kind.${kind}`)]}
            aside={<StateBadge tone={TONES[answer]}>{t(`national.answer.${answer}`)}</StateBadge>}
          />
        ))}
      </Listing>
      <LoadMore query={query} />
    </>
  );
}
