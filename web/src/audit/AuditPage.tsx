import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { AuditFilterForm } from './AuditFilterForm.tsx';
import { ExportSection } from './ExportSection.tsx';
import { auditQuery, type AuditEntry } from './queries.ts';
import { useAuditActionText } from './audit-action-text.ts';
import { auditFilterOf } from './audit-filter.ts';
import { VerifySection } from './VerifySection.tsx';

/** The log for auditors: verified at a press, read as sentences, numbers and codes. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const filter = auditFilterOf(useSearch({ strict: false }));
  const entries = useInfiniteQuery(auditQuery(filter));
  return (
    <Page title={t('all.title')} lead={t('all.lead')}>
      <VerifySection />
      <ExportSection />
      <AuditFilterForm key={JSON.stringify(filter)} filter={filter} />
      <QueryBoundary query={entries}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return rows.length === 0 ? (
            <EmptyState
              title={t('all.none.title')}
              text={t('all.none.text')}
              step={
                <LinkButton to="/audit" search={{}} variant="default">
                  {t('filter.all')}
                </LinkButton>
              }
            />
          ) : (
            <Listing label={t('all.list')}>
              {rows.map((row) => (
                <EntryRow key={keyOf(row)} entry={row} />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={entries} />
    </Page>
  );
}

/** A download has no number. */
const keyOf = ({ seq, at, actorId }: AuditEntry): string => seq ?? `${at} ${actorId}`;

function EntryRow({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const actionText = useAuditActionText();
  const { seq, action, at, actorId, actorRole, objectKind, objectId, country, way } = entry;
  const anywhere = { overflowWrap: 'anywhere' } as const;
  return (
    <ListRow
      title={actionText(action)}
      facts={[
        format.instant(at),
        <code key="action">{action}</code>,
        actorId ? (
          <span key="actor" style={anywhere}>
            {actorRole}{' '}
            <TextLink to="/audit" search={{ actorId }}>
              <code>{actorId}</code>
            </TextLink>
          </span>
        ) : (
          seq !== null && t('all.system')
        ),
        way !== 'app' && t(`way.${way}`),
        <span key="object" style={anywhere}>
          {objectKind}{' '}
          <TextLink to="/audit" search={{ objectKind, objectId }}>
            <code>{objectId}</code>
          </TextLink>
        </span>,
        country && format.country(country),
      ]}
      aside={seq !== null && t('all.number', { seq })}
    />
  );
}
