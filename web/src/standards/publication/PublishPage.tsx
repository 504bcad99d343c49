import { Anchor, Checkbox, Text } from '@mantine/core';
import { nextEdition } from '@nbn/drafting';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.ts';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { ChoiceField, Form, TextField } from '../../ui/Form.tsx';
import { TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { useVersionName } from '../versions/version-name.ts';
import { isAnswered, countUnanswered, useUnansweredText } from '../lifecycle/UnansweredNotice.tsx';
import { listKey, standardKey, standardQuery } from '../queries.ts';
import {
  type ClauseDifference,
  comparisonQuery,
  versionQuery,
  versionsKey,
  type FullVersion,
} from '../versions/queries.ts';
import classes from '../versions/Versions.module.css';
import { ClauseWords } from '../ClauseWords.tsx';
import { ListDifferences } from '../versions/ListDifferences.tsx';
import { type VersionListDifferences, versionListsQuery } from '../versions/version-lists.ts';
import { WordDiff } from '../versions/WordDiff.tsx';
import {
  type Publication,
  publicationKey,
  publicationQuery,
  publish,
  publishedKey,
  type PublishVersionInput,
} from './queries.ts';

const route = getRouteApi('/signed-in/standards/$standardId/versions/$versionId/publish');

/** Puts an adopted version into public, after a look at what changed in meaning. */
export function PublishPage() {
  const { standardId, versionId } = route.useParams();
  const publication = useQuery(publicationQuery(standardId));
  const version = useQuery(versionQuery(standardId, versionId));
  return (
    <QueryBoundary query={version}>
      {(whole) => (
        <QueryBoundary query={publication}>
          {(known) => <PublishForm version={whole} publication={known} />}
        </QueryBoundary>
      )}
    </QueryBoundary>
  );
}

function PublishForm({ version, publication }: { version: FullVersion; publication: Publication }) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const { standardId, id: versionId, title } = version;
  const label = useVersionName()(version);
  const last = publication.editions[0];
  const already = publication.editions.find((one) => one.versionId === versionId);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [editorial, setEditorial] = useState<readonly string[]>([]);
  const comparison = useQuery({
    ...comparisonQuery(standardId, last?.versionId ?? versionId, versionId),
    enabled: last !== undefined,
  });
  const lists = useQuery({
    ...versionListsQuery(standardId, last?.versionId ?? versionId, versionId),
    enabled: last !== undefined,
  });
  const act = useMutation({
    mutationFn: (input: PublishVersionInput) => publish(standardId, versionId, input),
    onSuccess: async (published) => {
      queries.setQueryData(publicationKey(standardId), published);
      for (const queryKey of [standardKey(standardId), listKey, versionsKey(standardId), publishedKey])
        void queries.invalidateQueries({ queryKey });
      announce(t('publish.done', { edition: published.editions[0]!.edition }));
      await navigate({ to: '/standards/$standardId/adoption', params: { standardId } });
    },
  });
  const submit = (values: FormData): void => {
    const slug = values.get('slug') as string | null;
    act.mutate({
      step: (values.get('step') ?? 'minor') as PublishVersionInput['step'],
      editorial: [...editorial],
      ...(slug ? { slug } : {}),
    });
  };
  return (
    <Page
      title={t('publish.title', { label })}
      lead={t('publish.lead')}
      trail={
        <TextLink to="/standards/$standardId/versions" params={{ standardId }}>
          {t('versions.title', { title })}
        </TextLink>
      }
    >
      {already ? (
        <Notice kind="note">
          {t('publish.already', { edition: already.edition })}{' '}
          <Anchor
            href={`/published/${publication.slug}/${already.edition}`}
          >{`/published/${publication.slug}/${already.edition}`}</Anchor>
        </Notice>
      ) : (
        <Form
          draftKey={null}
          verb={t('publish.verb')}
          problem={act.error}
          busy={act.isPending}
          onSubmit={submit}
        >
          <UnansweredWarning standardId={standardId} />
          {last === undefined ? (
            <>
              <TextField
                name="slug"
                label={t('publish.slug')}
                description={t('publish.slugHint')}
                defaultValue={publication.proposedSlug}
                required
                maxLength={80}
                leftSection={t('publish.slugPrefix')}
                leftSectionWidth={92}
              />
              <Text size="sm">{t('publish.first', { edition: 'v1.0' })}</Text>
            </>
          ) : (
            <>
              <ChoiceField
                name="step"
                label={t('publish.step')}
                data={(['minor', 'major'] as const).map((value) => ({
                  value,
                  label: t(`publish.${value}`, { edition: nextEdition(last.edition, value) }),
                }))}
              />
              <QueryBoundary query={comparison}>
                {({ differences }) => (
                  <ClauseChanges differences={differences} editorial={editorial} onChange={setEditorial} />
                )}
              </QueryBoundary>
              <QueryBoundary query={lists}>{(all) => <ListChanges {...all} />}</QueryBoundary>
            </>
          )}
          {act.error instanceof ApiProblem && act.error.code === 'clause-change-undecided' && (
            <Text size="sm">
              {t('publish.undecided', { clauses: format.list(act.error.extra['clauses'] as string[]) })}
            </Text>
          )}
        </Form>
      )}
    </Page>
  );
}

/** What has no outcome yet, before anybody tries to publish without. */
function UnansweredWarning({ standardId }: { standardId: string }) {
  const { t } = useTranslation('lifecycle');
  const wordsOf = useUnansweredText();
  const { data: standard } = useQuery(standardQuery(standardId));
  const unanswered = standard && countUnanswered(standard);
  if (!unanswered || isAnswered(unanswered)) return null;
  return (
    <Notice kind="waits" title={t('without.title', { what: wordsOf(unanswered) })}>
      {t('without.publish')}
    </Notice>
  );
}

/** What changes in definitions and sources, which is nobody's to decide here. */
function ListChanges(lists: VersionListDifferences) {
  const { t } = useTranslation('publishing');
  if (lists.definitions.length + lists.sources.length === 0) return null;
  return (
    <>
      <Text size="sm">{t('publish.lists')}</Text>
      <ListDifferences {...lists} />
    </>
  );
}

function ClauseChanges({
  differences,
  editorial,
  onChange,
}: {
  differences: readonly ClauseDifference[];
  editorial: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const changed = differences.filter(({ fate }) => fate === 'changed');
  const others = (['added', 'removed'] as const).flatMap((fate) => {
    const count = differences.filter((one) => one.fate === fate).length;
    return count > 0 ? [t(`publish.${fate}`, { count })] : [];
  });
  return (
    <Section title={t('publish.changes')}>
      {changed.length === 0 ? (
        <Text size="sm">{t('publish.none')}</Text>
      ) : (
        <Text size="sm" c="dimmed">
          {t('publish.changesLead')}
        </Text>
      )}
      <ul className={classes.changes}>
        {changed.map(({ id, after, words }) => (
          <li key={id}>
            <Text size="sm" c="dimmed">
              {after!.number}
            </Text>
            {words.length > 0 ? (
              <WordDiff kind={after!.kind} words={words} />
            ) : (
              <ClauseWords
                kind={after!.kind}
                text={after!.text}
                formats={after!.formats}
                className={classes.words}
              />
            )}
            <Checkbox
              label={t('publish.editorial', { number: after!.number })}
              checked={editorial.includes(id)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? [...editorial, id] : editorial.filter((one) => one !== id),
                )
              }
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && <Text size="sm">{t('publish.others', { list: format.list(others) })}</Text>}
    </Section>
  );
}
