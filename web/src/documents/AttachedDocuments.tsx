import { Button, Menu, Text } from '@mantine/core';
import type { AttachableKind } from '@nbn/contracts';
import IconPaperclip from '@tabler/icons-react/icons/IconPaperclip';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Section } from '../ui/Page.tsx';
import { AddDocumentDialog } from './AddDocumentDialog.tsx';
import { ChooseDocumentDialog } from './ChooseDocumentDialog.tsx';
import classes from './Documents.module.css';
import { DocumentPapers } from './DocumentPapers.tsx';
import { attachedDocumentsQuery, useDetachDocument, type AttachedDocument } from './queries.ts';

export interface AttachedDocumentsProps {
  kind: AttachableKind;
  id: string;
  /** What they stand with, as the reader calls it. */
  title: string;
}

/** The documents of an object as a part of its page; nothing where there are none and none can be added. */
export function AttachedDocumentsSection({ kind, id, title }: AttachedDocumentsProps) {
  const { t } = useTranslation('documents');
  const { data } = useQuery({
    ...attachedDocumentsQuery(kind, id),
    enabled: useHasPermission('documents:read'),
  });
  if (!data || (data.items.length === 0 && !data.mayAttach)) return null;
  return (
    <Section
      title={t('attached.title')}
      aside={data.mayAttach && <AddDocumentMenu kind={kind} id={id} title={title} />}
    >
      <AttachedList kind={kind} id={id} title={title} items={data.items} mayDetach={data.mayAttach} />
    </Section>
  );
}

/** The same beside other things, where the heading is the caller's. */
export function AttachedDocuments({ kind, id, title }: AttachedDocumentsProps) {
  const { data } = useQuery({
    ...attachedDocumentsQuery(kind, id),
    enabled: useHasPermission('documents:read'),
  });
  if (!data) return null;
  return (
    <>
      <AttachedList kind={kind} id={id} title={title} items={data.items} mayDetach={data.mayAttach} />
      {data.mayAttach && (
        <div className={classes.add}>
          <AddDocumentMenu kind={kind} id={id} title={title} />
        </div>
      )}
    </>
  );
}

function AttachedList({
  kind,
  id,
  title,
  items,
  mayDetach,
}: AttachedDocumentsProps & { items: readonly AttachedDocument[]; mayDetach: boolean }) {
  const { t } = useTranslation('documents');
  const [leaving, setLeaving] = useState<AttachedDocument | null>(null);
  const detach = useDetachDocument();
  if (items.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('attached.none')}
      </Text>
    );
  return (
    <>
      <DocumentPapers
        label={t('attached.of', { title })}
        papers={items}
        factsOf={({ openToAll }) => !openToAll && <ClosedNote kind={kind} />}
        onDetach={mayDetach ? setLeaving : undefined}
      />
      {leaving && (
        <ConfirmDialog
          opened
          onClose={() => setLeaving(null)}
          title={t('attached.detachTitle', { title: leaving.title })}
          consequence={t('attached.detachEffect')}
          verb={t('attached.detachVerb')}
          isDestructive
          busy={detach.isPending}
          problem={detach.error}
          onConfirm={() =>
            detach.mutate({ id: leaving.id, kind, objectId: id }, { onSuccess: () => setLeaving(null) })
          }
        />
      )}
    </>
  );
}

/** Attaching opened it to nobody: whoever relies on it is told. */
function ClosedNote({ kind }: { kind: AttachableKind }) {
  const { t } = useTranslation('documents');
  switch (kind) {
    case 'clause':
    case 'decision':
    case 'practice':
    case 'adoption-record':
      return <span className={classes.closed}>{t(`attached.closed.${kind}`)}</span>;
    default:
      return <span className={classes.closed}>{t('attached.closed.other')}</span>;
  }
}

function AddDocumentMenu({ kind, id, title }: AttachedDocumentsProps) {
  const { t } = useTranslation('documents');
  const [act, setAct] = useState<'upload' | 'choose' | null>(null);
  const close = () => setAct(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPaperclip size={16} stroke={1.6} aria-hidden />}
            style={{ alignSelf: 'flex-start' }}
          >
            {t('attached.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAct('upload')}>{t('attached.upload')}</Menu.Item>
          <Menu.Item onClick={() => setAct('choose')}>{t('attached.choose')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {act === 'upload' && (
        <AddDocumentDialog
          opened
          onClose={close}
          title={t('attached.uploadTitle', { title })}
          verb={t('attached.add')}
          attachTo={{ kind, id }}
        />
      )}
      {act === 'choose' && <ChooseDocumentDialog kind={kind} id={id} title={title} onClose={close} />}
    </>
  );
}
