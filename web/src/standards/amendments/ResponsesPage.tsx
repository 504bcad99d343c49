import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Page } from '../../ui/Page.tsx';
import { StateBadge, type Tone } from '../../ui/StateBadge.tsx';
import { standardQuery } from '../queries.ts';
import classes from './Amendments.module.css';
import { useProposer } from './AmendmentState.tsx';
import { ChangeNote } from './ChangeNote.tsx';
import { TrackedChanges } from './TrackedChanges.tsx';

type Response = components['schemas']['ResponseView'];
const TONES: Readonly<Record<NonNullable<Response['outcome']>, Tone>> = {
  accepted: 'good',
  partly: 'good',
  rejected: 'loss',
};
const route = getRouteApi('/signed-in/standards/$standardId/versions/$versionId/responses');

const responsesQuery = (standardId: string, versionId: string) =>
  queryOptions({
    queryKey: ['standards', 'responses', standardId, versionId],
    queryFn: () =>
      unwrap(
        api.GET('/api/standards/{standardId}/versions/{versionId}/responses', {
          params: { path: { standardId, versionId } },
        }),
      ),
  });

/** The response table of a published version: what was said to the text before, and what became of each. */
export function ResponsesPage() {
  const { standardId, versionId } = route.useParams();
  const { t } = useTranslation('amendments');
  const standard = useQuery(standardQuery(standardId));
  return (
    <QueryBoundary query={useQuery(responsesQuery(standardId, versionId))}>
      {({ edition, items }) => (
        <Page
          title={t('responses.title', { edition })}
          within={standard.data?.title}
          lead={t('responses.lead')}
          trail={
            <TextLink to="/standards/$standardId/versions" params={{ standardId }}>
              {standard.data?.title ?? t('responses.versions')}
            </TextLink>
          }
        >
          {items.length === 0 ? (
            <EmptyState title={t('responses.none')} text={t('responses.noneText')} />
          ) : (
            <ul className={classes.list}>
              {items.map((response) => (
                <ResponseRow key={response.id} standardId={standardId} response={response} />
              ))}
            </ul>
          )}
        </Page>
      )}
    </QueryBoundary>
  );
}

function ResponseRow({ standardId, response }: { standardId: string; response: Response }) {
  const { t } = useTranslation('amendments');
  const proposer = useProposer();
  const {
    id,
    kind,
    ordinal,
    clauseId,
    clauseNumber,
    text,
    baseKind,
    baseText,
    baseFormats,
    proposedText,
    proposedFormats,
    mergedText,
    mergedFormats,
    outcome,
    reason,
  } = response;
  const unnumbered = t(clauseId ? 'clauseGone' : 'responses.whole');
  const place = clauseNumber ? t('thread.clauseNumber', { number: clauseNumber }) : unnumbered;
  const by = response.country || kind === 'amendment' ? proposer(response) : t('responses.observer');
  return (
    <li className={classes.row}>
      <div className={classes.rowHead}>
        {kind === 'amendment' ? (
          <TextLink
            to="/standards/$standardId/amendments/$amendmentId"
            params={{ standardId, amendmentId: id }}
          >
            {t('name', { number: ordinal, by })}
          </TextLink>
        ) : (
          <strong>{t('responses.remark', { by })}</strong>
        )}
        {outcome ? (
          <StateBadge tone={TONES[outcome]}>{t(`responses.outcome.${outcome}`)}</StateBadge>
        ) : (
          <StateBadge tone="quiet">{t('state.withdrawn')}</StateBadge>
        )}
        <span className={classes.facts}>{place}</span>
      </div>
      <ChangeNote change={response.change} />
      {baseText !== null && proposedText !== null && (
        <TrackedChanges
          before={baseText}
          after={proposedText}
          kind={baseKind!}
          formats={{ before: baseFormats ?? [], after: proposedFormats ?? [] }}
        />
      )}
      {text && (
        <p className={classes.plain}>
          {kind === 'amendment' ? t('responses.because', { reason: text }) : text}
        </p>
      )}
      {reason && <p className={classes.why}>{t('responses.reason', { reason })}</p>}
      {baseText !== null && mergedText !== null && (
        <div>
          <p className={classes.why}>{t('responses.taken')}</p>
          <TrackedChanges
            before={baseText}
            after={mergedText}
            kind={baseKind!}
            formats={{ before: baseFormats ?? [], after: mergedFormats ?? [] }}
          />
        </div>
      )}
    </li>
  );
}
