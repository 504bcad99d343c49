import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { AttachedDocumentsSection } from '../documents/AttachedDocuments.tsx';
import { useFormat } from '../i18n/format.ts';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { CitedClauses } from './CitedClauses.tsx';
import { Conversation } from './conversation/Conversation.tsx';
import { EvidenceNotices } from './EvidenceNotices.tsx';
import { type PracticeAct, PracticeDialog } from './PracticeDialogs.tsx';
import { PracticeSections } from './PracticeSections.tsx';
import { PracticeThread } from './PracticeThread.tsx';
import { PracticeUses } from './PracticeUses.tsx';
import { type Practice, practiceKey, practiceQuery, versionQuery } from './queries.ts';

/** One practice: what it says, what others made of it, what is asked beneath, and what it stands with. */
export function PracticePage() {
  const { t } = useTranslation('practices');
  const { id } = useParams({ from: '/signed-in/library/practices/$id' });
  const missing = { title: t('practice.missing.title'), text: t('practice.missing.text') };
  return (
    <QueryBoundary
      query={useQuery(practiceQuery(id))}
      skeleton={<PageSkeleton />}
      missing={<NotFoundPage of={missing} />}
    >
      {(practice) => <PracticeContent practice={practice} />}
    </QueryBoundary>
  );
}

const TONES = { draft: 'quiet', shared: 'good', retired: 'loss' } as const;

function PracticeContent({ practice }: { practice: Practice }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const queries = useQueryClient();
  const [act, setAct] = useState<PracticeAct | null>(null);
  const { id, title, state, organisation, country, audience, language, may } = practice;
  return (
    <Page
      title={title}
      trail={<TextLink to="/library/practices">{t('practices.title')}</TextLink>}
      facts={
        <>
          <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>
          <span>
            {country ? t('practice.by', { organisation, country: format.country(country) }) : organisation}
          </span>
          <span>{t(`audience.${audience}`, { country: country ? format.country(country) : '' })}</span>
          <span>{format.language(language)}</span>
        </>
      }
      action={<PracticeActions practice={practice} onAct={setAct} />}
      thread={<PracticeThread practice={practice} />}
    >
      {state === 'draft' && <Notice kind="note">{t('practice.draftNotice')}</Notice>}
      {practice.retiredAt && (
        <Notice kind="loss" title={t('practice.retired', { day: format.shortDay(practice.retiredAt) })}>
          {practice.retiredReason}
        </Notice>
      )}
      {practice.reviewDue && (
        <Notice
          kind="waits"
          actions={
            <Button size="xs" variant="default" onClick={() => setAct('review')}>
              {t('practice.reviewDone')}
            </Button>
          }
        >
          {t('practice.reviewDue')}
        </Notice>
      )}
      <EvidenceNotices practice={practice} />
      <CitedClauses practice={practice} />
      <VersionOrCurrent practice={practice} />
      <AttachedDocumentsSection kind="practice" id={id} title={title} />
      {state !== 'draft' && <PracticeUses practice={practice} onUse={may.use ? () => setAct('use') : null} />}
      {state !== 'draft' && (
        <Conversation
          kind="practice"
          id={id}
          state={practice.conversation}
          onSubjectChange={() => void queries.invalidateQueries({ queryKey: practiceKey(id) })}
        />
      )}
      {act && <PracticeDialog act={act} practice={practice} onClose={() => setAct(null)} />}
    </Page>
  );
}

/** What it says now, or what an earlier version said. */
function VersionOrCurrent({ practice }: { practice: Practice }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const { version } = useSearch({ from: '/signed-in/library/practices/$id' });
  const isEarlier = version !== undefined && version < practice.version;
  const earlier = useQuery({ ...versionQuery(practice.id, version ?? 0), enabled: isEarlier });
  if (!isEarlier || !earlier.data) return <PracticeSections text={practice} />;
  const { number, at, by } = earlier.data;
  return (
    <>
      <Notice
        kind="note"
        title={t('practice.version', { number })}
        actions={
          <TextLink to="/library/practices/$id" params={{ id: practice.id }} search={{}}>
            {t('practice.showVersion', { number: practice.version })}
          </TextLink>
        }
      >
        {t('practice.versionBy', { day: format.shortDay(at), name: by.name })}
      </Notice>
      <PracticeSections text={earlier.data} />
    </>
  );
}

function PracticeActions({
  practice: { id, may },
  onAct,
}: {
  practice: Practice;
  onAct: (act: PracticeAct) => void;
}) {
  const { t } = useTranslation('practices');
  const navigate = useNavigate();
  const edit = () => void navigate({ to: '/library/practices/$id/edit', params: { id } });
  const hasMenu = may.retire || may.discard || (may.share && may.edit) || (may.proposeEvidence && may.edit);
  return (
    <Group gap="xs" wrap="nowrap">
      {may.share && <Button onClick={() => onAct('share')}>{t('practice.shareVerb')}</Button>}
      {!may.share && may.edit && (
        <LinkButton to="/library/practices/$id/edit" params={{ id }} variant="default">
          {t('practice.edit')}
        </LinkButton>
      )}
      {!may.edit && may.proposeEvidence && (
        <Button variant="default" onClick={() => onAct('evidence')}>
          {t('practice.propose')}
        </Button>
      )}
      {hasMenu && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t('practice.more')}>
              <IconDots size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {may.share && <Menu.Item onClick={edit}>{t('practice.edit')}</Menu.Item>}
            {may.edit && may.proposeEvidence && (
              <Menu.Item onClick={() => onAct('evidence')}>{t('practice.propose')}</Menu.Item>
            )}
            {may.retire && (
              <Menu.Item color="var(--nbn-loss)" onClick={() => onAct('retire')}>
                {t('practice.retire')}
              </Menu.Item>
            )}
            {may.discard && (
              <Menu.Item color="var(--nbn-loss)" onClick={() => onAct('discard')}>
                {t('practice.discard')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}
