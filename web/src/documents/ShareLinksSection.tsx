import { Button, Code, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { SHARE_LINK_LIMITS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { ChoiceField, TextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { Section } from '../ui/Page.tsx';
import { FileTraits } from './FileTraits.tsx';
import type { DocumentView } from './queries.ts';
import { shareLinksQuery, useMakeShareLink, useRevokeShareLink, type ShareLink } from './records.ts';

/** The links by which somebody outside gets this document, for those who may make one. */
export function ShareLinksSection({ document }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const [making, setMaking] = useState(false);
  const { data } = useQuery({ ...shareLinksQuery(document.id), enabled: document.can.shareOut });
  if (!data) return null;
  return (
    <Section
      title={t('links.title')}
      aside={
        <Button size="xs" variant="default" onClick={() => setMaking(true)}>
          {t('links.make')}
        </Button>
      }
    >
      {data.items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('links.none')}
        </Text>
      ) : (
        <LinksTable id={document.id} links={data.items} />
      )}
      {making && <MakeLinkDialog document={document} onClose={() => setMaking(false)} />}
    </Section>
  );
}

function LinksTable({ id, links }: { id: string; links: readonly ShareLink[] }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const revoke = useRevokeShareLink(id);
  return (
    <DataTable
      caption={t('links.caption')}
      captionHidden
      stacks
      rows={links}
      rowKey={(link) => link.id}
      columns={[
        { key: 'who', head: t('links.who'), cell: ({ recipient }) => recipient },
        { key: 'until', head: t('links.until'), cell: ({ expiresAt }) => format.shortInstant(expiresAt) },
        { key: 'state', head: t('links.stateHead'), cell: ({ state }) => t(`links.state.${state}`) },
        {
          key: 'used',
          head: t('links.used'),
          cell: ({ accesses: [last] }) =>
            last ? `${t(`links.access.${last.kind}`)}, ${format.shortInstant(last.at)}` : t('links.never'),
        },
        {
          key: 'act',
          head: '',
          cell: ({ id: linkId, state, recipient }) =>
            state === 'open' && (
              <Button
                size="xs"
                variant="subtle"
                aria-label={t('links.revokeOne', { recipient })}
                onClick={() => revoke.mutate(linkId, { onSuccess: () => announce(t('links.revoked')) })}
              >
                {t('links.revoke')}
              </Button>
            ),
        },
      ]}
    />
  );
}

function MakeLinkDialog({ document, onClose }: { document: DocumentView; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const make = useMakeShareLink(document.id);
  if (make.data) return <LinkOnce {...make.data} onClose={onClose} />;
  return (
    <FormDialog
      draftKey={null}
      title={t('links.makeTitle')}
      verb={t('links.verb')}
      problem={make.error}
      busy={make.isPending}
      onSubmit={(values) => {
        const [recipient, version] = [values.get('recipient'), values.get('version')];
        if (typeof recipient !== 'string') return;
        make.mutate({
          recipient: recipient.trim(),
          days: Number(values.get('days')),
          ...(version ? { version: document.version } : {}),
        });
      }}
      onClose={onClose}
    >
      <FileTraits
        traits={document.versions.find(({ number }) => number === document.version)?.traits ?? []}
      />
      <TextField
        name="recipient"
        type="email"
        label={t('links.recipient')}
        description={t('links.recipientHint')}
        required
        maxLength={254}
      />
      <TextField
        name="days"
        type="number"
        min={1}
        max={SHARE_LINK_LIMITS.days}
        defaultValue={7}
        label={t('links.days')}
        required
      />
      <ChoiceField
        name="version"
        label={t('links.version')}
        data={[
          { value: '', label: t('links.latest') },
          { value: 'fixed', label: t('links.fixed', { number: document.version }) },
        ]}
      />
    </FormDialog>
  );
}

/** Address and code of a new link: they are shown here and never again. */
function LinkOnce({ url, code, onClose }: { url: string; code: string; onClose: () => void }) {
  const { t } = useTranslation(['documents', 'shell']);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('links.once.title')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Stack>
        <Text size="sm">{t('links.once.text')}</Text>
        <Copied label={t('links.once.link')} value={url} verb={t('links.once.copyLink')} />
        <Copied label={t('links.once.code')} value={code} verb={t('links.once.copyCode')} />
        <Group>
          <Button onClick={onClose}>{t('links.once.done')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Copied({ label, value, verb }: { label: string; value: string; verb: string }) {
  const { t } = useTranslation('documents');
  return (
    <div>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {value}
      </Code>
      <CopyButton value={value}>
        {({ copy }) => (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              copy();
              announce(t('links.once.copied'));
            }}
          >
            {verb}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
