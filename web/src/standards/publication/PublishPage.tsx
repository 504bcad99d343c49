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
import { Loaded } from '../../ui/Loaded.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { isAnswered, unansweredOf, useUnansweredWords } from '../lifecycle/WithoutOutcome.tsx';
import { listKey, standardKey, standardQuery } from '../queries.ts';
import {
  type ClauseDifference,
  comparisonQuery,
  versionQuery,
  versionsKey,
  type WholeVersion,
} from '../versions/queries.ts';
import classes from '../versions/Versions.module.css';
import { Words } from '../versions/Words.tsx';
import {
  type Publication,
  publicationKey,
  publicationQuery,
  publish,
  publishedKey,
  type PublishWish,
} from './queries.ts';

const route = getRouteApi('/signed-in/standards/$standardId/versions/$versionId/publish');

/** Puts an adopted version into public, after a look at what changed in meaning. */
export function PublishPage() {
  const { standardId, versionId } = route.useParams();
  const publication = useQuery(publicationQuery(standardId));
  const version = useQuery(versionQuery(standardId, versionId));
  return (
    <Loaded query={version}>
      {(whole) => (
        <Loaded query={publication}>{(known) => <Publishing version={whole} publication={known} />}</Loaded>
      )}
    </Loaded>
  );
}

function Publishing({ version, publication }: { version: WholeVersion; publication: Publication }) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const { standardId, id: versionId, label, title } = version;
  const last = publication.editions[0];
  const already = publication.editions.find((one) => one.versionId === versionId);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [editorial, setEditorial] = useState<readonly string[]>([]);
  const comparison = useQuery({
    ...comparisonQuery(standardId, last?.versionId ?? versionId, versionId),
    enabled: last !== undefined,
  });
  const act = useMutation({
    mutationFn: (wish: PublishWish) => publish(standardId, versionId, wish),
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
      step: (values.get('step') ?? 'minor') as PublishWish['step'],
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
          place={null}
          verb={t('publish.verb')}
          problem={act.error}
          busy={act.isPending}
          onSubmit={submit}
        >
          <Unanswered standardId={standardId} />
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
              <Loaded query={comparison}>
                {({ differences }) => (
                  <Changes differences={differences} editorial={editorial} onChange={setEditorial} />
                )}
              </Loaded>
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
function Unanswered({ standardId }: { standardId: string }) {
  const { t } = useTranslation('lifecycle');
  const wordsOf = useUnansweredWords();
  const { data: standard } = useQuery(standardQuery(standardId));
  const unanswered = standard && unansweredOf(standard);
  if (!unanswered || isAnswered(unanswered)) return null;
  return (
    <Notice kind="waits" title={t('without.title', { what: wordsOf(unanswered) })}>
      {t('without.publish')}
    </Notice>
  );
}

function Changes({
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
            {words.length > 0 ? <Words words={words} /> : <p className={classes.words}>{after!.text}</p>}
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
