import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { RowLink } from '../ui/links.tsx';
import { ListRow } from '../ui/Listing.tsx';
import classes from './Contributions.module.css';
import type { Contribution } from './queries.ts';
import { StageLine } from './StageLine.tsx';

/** One contribution in the list: its words, where it was made, how far it is, and what moved last. */
export function ContributionRow({ contribution }: { contribution: Contribution }) {
  const { t } = useTranslation('contributions');
  const format = useFormat();
  const { kind, id, words, title, number, madeAt, movedAt, mine, restricted, isNew, stages, moves } =
    contribution;
  const latest = moves.findLast(({ at }) => at === movedAt) ?? moves.at(-1);
  return (
    <ListRow
      title={
        <RowLink to="/contributions/$kind/$id" params={{ kind, id }}>
          <span className={classes.excerpt}>{words}</span>
        </RowLink>
      }
      facts={[
        t(`kind.${kind}`),
        title,
        number && t('clause', { number }),
        !mine && t('predecessor'),
        t('made', { day: format.shortDay(madeAt) }),
      ]}
      words={restricted && moves.length === 1 ? t('restricted') : <StageLine stages={stages} />}
      aside={
        latest &&
        latest.stage !== 'made' && (
          <span className={classes.latest}>
            <strong>{t(`outcome.${latest.outcome}`)}</strong> {format.fromNow(movedAt)}
          </span>
        )
      }
      unread={isNew}
    />
  );
}
