import { Button } from '@mantine/core';
import type { StoredPageKind } from '@nbn/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ListRow } from '../ui/Listing.tsx';
import type { Report } from './queries.ts';

const PAGE_PATHS: Readonly<Record<StoredPageKind, string>> = {
  standard: '/standards/',
  meeting: '/meetings/',
  document: '/library/',
  ballot: '/priorities/ballots/',
  priority_period: '/priorities/',
  member: '/network/members/',
};

/**
 * `POST /api/standards/:id/threads` and `stored comment.text` as a way of words: standards › threads, comment
 * › text.
 */
function placeText(place: string): string {
  return place
    .replace(/^(?:[A-Z]+ \/api|stored|live) ?/, '')
    .split(/[/.]/)
    .filter((part) => part && !part.startsWith(':'))
    .join(' › ')
    .replaceAll(/[_-]/g, ' ');
}

/** One report in a line: what was seen, when, whose it was, by which way, and what can be done about it. */
export function ReportRow({
  report: { id, at, kinds, outcome, member, country, place, releasedUntil, releasable, page, mended },
  onRelease,
}: {
  report: Report;
  onRelease: (id: string) => void;
}) {
  const { t } = useTranslation('safeguarding');
  const format = useFormat();
  return (
    <ListRow
      title={`${t(`outcomes.${outcome}`)}: ${kinds.map((kind) => t(`kinds.${kind}`)).join(', ')}`}
      facts={[
        format.instant(at),
        outcome !== 'stored' && (member?.name ?? t('page.server')),
        country && format.country(country),
        place === 'live push' ? t('page.liveText') : placeText(place),
        releasedUntil && t('page.releasedUntil', { time: format.instant(releasedUntil) }),
        mended && t('stored.mended'),
        page && !mended && (
          <Link key="page" to={PAGE_PATHS[page.kind] + page.id}>
            {t(`stored.open.${page.kind}`)}
          </Link>
        ),
      ]}
      aside={
        releasable &&
        !releasedUntil && (
          <Button size="xs" variant="default" onClick={() => onRelease(id)}>
            {t('page.release.act')}
          </Button>
        )
      }
    />
  );
}
