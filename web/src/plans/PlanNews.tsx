import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission, useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LineList } from './LineRow.tsx';
import classes from './Plans.module.css';
import { type PlanNewsCountry, planNewsQuery } from './queries.ts';

/** Beneath the agenda item of news from the national teams: the lines that are read out, by country. */
export function PlanNews({ meetingId }: { meetingId: string }) {
  return useHasPermission('plans:read') ? <ReadableNews meetingId={meetingId} /> : null;
}

function ReadableNews({ meetingId }: { meetingId: string }) {
  return (
    <QueryBoundary query={useQuery(planNewsQuery(meetingId))}>
      {({ countries }) => <NewsByCountry countries={countries} />}
    </QueryBoundary>
  );
}

function NewsByCountry({ countries }: { countries: readonly PlanNewsCountry[] }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  if (countries.length === 0) return <p className={classes.quiet}>{t('news.none')}</p>;
  return (
    <div className={classes.news}>
      {countries
        .toSorted((one, other) => format.byCountry(one.country, other.country))
        .map(({ country, total, items }) => (
          <CountryNews key={country} country={country} total={total} items={items} />
        ))}
    </div>
  );
}

/** One country's lines, folded away unless it is the reader's own: a region reads out eight of them. */
function CountryNews({ country, total, items }: PlanNewsCountry) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const isOwn = useSession().member.country === country;
  const late = items.filter((line) => line.late).length;
  const counts = { country: format.country(country), late, moved: total - late };
  return (
    <details className={classes.newsOf} open={isOwn}>
      <summary>{t(late > 0 ? 'news.late' : 'news.moved', counts)}</summary>
      <LineList label={t('news.of', { country: format.country(country) })} lines={items} withArea />
      {total > items.length && (
        <TextLink to="/network/plans/countries/$country" params={{ country }} size="sm">
          {t('news.more', { count: total - items.length })}
        </TextLink>
      )}
    </details>
  );
}
