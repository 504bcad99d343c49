import { ActionIcon, Anchor, Button, Group, Menu, Text } from '@mantine/core';
import IconDots from '@tabler/icons-react/icons/IconDots';
import IconDownload from '@tabler/icons-react/icons/IconDownload';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { useFormat } from '../i18n/format.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { FileName } from '../ui/FileName.tsx';
import { AddressLink } from '../ui/AddressLink.tsx';
import { TextLink } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { ThreadLinks } from '../ui/ThreadLinks.tsx';
import { AccessRequestsSection } from './AccessRequestsSection.tsx';
import { AskAccess } from './AskAccess.tsx';
import { DownloadLogSection } from './DownloadLogSection.tsx';
import { EditDocumentDialog } from './EditDocumentDialog.tsx';
import { fileKind } from './file-kind.ts';
import { FileTraits } from './FileTraits.tsx';
import {
  documentQuery,
  fileUrl,
  useWithdrawDocument,
  type DocumentVersion,
  type DocumentView,
} from './queries.ts';
import { DocumentPreview } from './preview/DocumentPreview.tsx';
import { ReplaceDocumentDialog } from './ReplaceDocumentDialog.tsx';
import { VersionChecks } from './upload/VersionChecks.tsx';
import { AwaitedReadings, ReadingsSection } from './ReadingsSection.tsx';
import { ReviewBanner } from './ReviewParts.tsx';
import { ShareLinksSection } from './ShareLinksSection.tsx';
import { VersionsTable } from './VersionsTable.tsx';

/** One document: the file that holds, all its versions, and the meetings that carry it. */
export function DocumentPage() {
  const { t } = useTranslation('documents');
  const { id = '' } = useParams({ strict: false });
  const missing = { title: t('missing.title'), text: t('missing.text') };
  return (
    <QueryBoundary
      query={useQuery(documentQuery(id))}
      skeleton={<PageSkeleton />}
      missing={
        <NotFoundPage of={missing}>
          <AskAccess documentId={id} />
        </NotFoundPage>
      }
    >
      {(document) => <DocumentContent document={document} />}
    </QueryBoundary>
  );
}

function DocumentContent({ document }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const [act, setAct] = useState<'replace' | 'withdraw' | 'edit' | null>(null);
  const close = () => setAct(null);
  const shown = shownVersion(document);
  return (
    <Page
      title={document.title}
      trail={<TextLink to="/library">{t('title')}</TextLink>}
      facts={
        <>
          <span>
            {t(`audienceOf.${document.audience}`, {
              country: document.country ? format.country(document.country) : '',
            })}
          </span>
          <OwnerFact document={document} />
          {document.language && <span>{format.language(document.language)}</span>}
          {document.collection && (
            <TextLink to="/library" search={{ collectionId: document.collection.id }}>
              {document.collection.name}
            </TextLink>
          )}
        </>
      }
      action={<DocumentActions document={document} onAct={setAct} />}
      thread={<DocumentThread document={document} />}
    >
      <OlderVersion document={document} />
      <VersionChecks document={document} />
      <ReviewBanner document={document} />
      <AwaitedReadings id={document.id} />
      {document.state === 'withdrawn' && (
        <Notice kind="loss" title={t('page.withdrawn.title')}>
          {t('page.withdrawn.text')}
        </Notice>
      )}
      <Section title={t('page.file')}>
        <Text>
          <FileName name={document.name} />
        </Text>
        <Text size="sm" c="dimmed">
          {t(`kind.${fileKind(document.mediaType)}`)} · {format.size(document.size)} ·{' '}
          {t('version', { number: document.version })}
        </Text>
        {shown.metadataRemoved && (
          <Text size="sm" c="dimmed">
            {t('page.metadataRemoved')}
          </Text>
        )}
        <DocumentTags tags={document.tags} />
        <ReviewLine document={document} />
        <FileTraits traits={shown.traits} />
      </Section>
      <DocumentPreview documentId={document.id} version={shown} />
      <Section title={t('page.versions')}>
        <VersionsTable document={document} />
      </Section>
      <ReadingsSection document={document} />
      <AccessRequestsSection document={document} />
      <ShareLinksSection document={document} />
      <DownloadLogSection id={document.id} />
      {act === 'replace' && <ReplaceDocumentDialog document={document} opened onClose={close} />}
      {act === 'edit' && <EditDocumentDialog document={document} onClose={close} />}
      {act === 'withdraw' && <WithdrawDialog document={document} onClose={close} />}
    </Page>
  );
}

/** The version that holds. */
function shownVersion({ versions, version }: DocumentView): DocumentVersion {
  return versions.find(({ number }) => number === version) ?? versions[0]!;
}

/** Whose it is: a seat and who holds it, or a member. */
function OwnerFact({ document: { ownerSeat, ownerName } }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  if (!ownerSeat) return <span>{t('page.owner', { name: ownerName })}</span>;
  const seat = t('readings.seatOf', {
    country: format.country(ownerSeat.country),
    seat: t(`readings.seatNames.${ownerSeat.type}`),
  });
  return (
    <span>
      {t('page.ownerSeat', { seat })} ({ownerName || t('page.vacant')})
    </span>
  );
}

function DocumentTags({ tags }: { tags: readonly string[] }) {
  const { t } = useTranslation('documents');
  if (tags.length === 0) return null;
  return (
    <Group
      gap="xs"
      component="ul"
      aria-label={t('tags')}
      style={{ listStyle: 'none', padding: 0, margin: 0 }}
    >
      {tags.map((tag) => (
        <li key={tag}>
          <TextLink to="/library" search={{ tag }} size="sm">
            {tag}
          </TextLink>
        </li>
      ))}
    </Group>
  );
}

function ReviewLine({ document: { reviewOn, reviewedAt, reviewedByName } }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  if (!reviewOn) return null;
  const day = format.shortDay(`${reviewOn}T12:00:00Z`, 'UTC');
  return (
    <Text size="sm" c="dimmed">
      {t('review.due', { day })}
      {reviewedAt &&
        ` · ${t('review.verified', { day: format.shortDay(reviewedAt), name: reviewedByName ?? '' })}`}
    </Text>
  );
}

function DocumentActions({
  document,
  onAct,
}: {
  document: DocumentView;
  onAct: (act: 'replace' | 'withdraw' | 'edit') => void;
}) {
  const { t } = useTranslation('documents');
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        component="a"
        href={fileUrl(document.id)}
        leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}
      >
        {t('page.download')}
      </Button>
      {document.can.replace && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t('page.more')}>
              <IconDots size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onAct('edit')}>{t('edit.open')}</Menu.Item>
            <Menu.Item onClick={() => onAct('replace')}>{t('page.newVersion')}</Menu.Item>
            <Menu.Item color="var(--nbn-loss)" onClick={() => onAct('withdraw')}>
              {t('page.withdraw')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}

/** A reader with a link to an older version learns so, and can still have it. */
function OlderVersion({ document }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { version } = useSearch({ strict: false });
  const older = document.versions.find(({ number, replacedAt }) => number === version && replacedAt);
  if (!older?.replacedAt) return null;
  return (
    <Notice
      kind="waits"
      actions={
        <Anchor href={fileUrl(document.id, older.number)}>
          {t('page.downloadVersion', { number: older.number })}
        </Anchor>
      }
    >
      {t('page.older', { number: older.number, day: format.day(older.replacedAt) })}
    </Notice>
  );
}

/** Where it is used, as far as the reader sees that. */
function DocumentThread({ document }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  if (document.attachedTo.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('page.thread.none')}
      </Text>
    );
  return (
    <ThreadLinks
      links={document.attachedTo.map(({ kind, id, title, address, country }) => ({
        key: id,
        kind: t(`page.thread.${kind}`),
        link: <AddressLink address={address}>{title}</AddressLink>,
        facts: country && format.country(country),
      }))}
    />
  );
}

function WithdrawDialog({ document, onClose }: { document: DocumentView; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const withdraw = useWithdrawDocument(document.id);
  const navigate = useNavigate();
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('page.withdrawTitle', { title: document.title })}
      consequence={t('page.withdrawEffect')}
      verb={t('page.withdraw')}
      isDestructive
      busy={withdraw.isPending}
      problem={withdraw.error}
      onConfirm={() => withdraw.mutate(undefined, { onSuccess: () => void navigate({ to: '/library' }) })}
    />
  );
}
