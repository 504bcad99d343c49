import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { Section } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { AddPasskeyDialog } from './AddPasskeyDialog.tsx';
import { hasPasskeys } from './authenticator-client.ts';
import { PasskeyDueNotice } from './PasskeyDueNotice.tsx';
import { PasskeyNameField } from './PasskeyNameField.tsx';
import { passkeysQuery, useRemovePasskey, useRenamePasskey } from './queries.ts';

type Passkey = components['schemas']['PasskeyView'];
type Opened = { act: 'add' } | { act: 'rename' | 'remove'; passkey: Passkey };

/** The member's passkeys: what they are, and their adding, naming and removing. */
export function PasskeySection() {
  const { t } = useTranslation('sign-in-methods');
  const query = useQuery(passkeysQuery);
  const [opened, open] = useState<Opened | null>(null);
  const close = () => open(null);
  return (
    <>
      <PasskeyDueNotice />
      <Section
        title={t('passkeys.title')}
        aside={
          hasPasskeys() && (
            <Button size="xs" variant="default" onClick={() => open({ act: 'add' })}>
              {t('passkeys.add')}
            </Button>
          )
        }
      >
        <Text size="sm">{t('passkeys.text')}</Text>
        {!hasPasskeys() && <Text size="sm">{t('passkeys.unsupported')}</Text>}
        <QueryBoundary query={query}>
          {({ items }) => (items.length > 0 ? <PasskeyList items={items} onOpen={open} /> : <NoPasskey />)}
        </QueryBoundary>
        {opened?.act === 'add' && <AddPasskeyDialog onClose={close} />}
        {opened?.act === 'rename' && <RenameDialog passkey={opened.passkey} onClose={close} />}
        {opened?.act === 'remove' && <RemoveDialog passkey={opened.passkey} onClose={close} />}
      </Section>
    </>
  );
}

function NoPasskey() {
  const { t } = useTranslation('sign-in-methods');
  return (
    <Text size="sm" c="dimmed">
      {t('passkeys.none')}
    </Text>
  );
}

function PasskeyList({ items, onOpen }: { items: readonly Passkey[]; onOpen: (opened: Opened) => void }) {
  const { t } = useTranslation('sign-in-methods');
  const format = useFormat();
  return (
    <Listing label={t('passkeys.list')}>
      {items.map((passkey) => {
        const { id, name, createdAt, lastUsedAt, backedUp } = passkey;
        const used = lastUsedAt
          ? t('passkeys.used', { time: format.fromNow(lastUsedAt) })
          : t('passkeys.unused');
        return (
          <ListRow
            key={id}
            title={name}
            facts={[
              used,
              t('passkeys.added', { time: format.shortInstant(createdAt) }),
              backedUp && t('passkeys.synced'),
            ]}
            aside={
              <Group gap="xs">
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('passkeys.renameNamed', { name })}
                  onClick={() => onOpen({ act: 'rename', passkey })}
                >
                  {t('passkeys.rename')}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={t('passkeys.removeNamed', { name })}
                  onClick={() => onOpen({ act: 'remove', passkey })}
                >
                  {t('passkeys.remove')}
                </Button>
              </Group>
            }
          />
        );
      })}
    </Listing>
  );
}

function RenameDialog({ passkey: { id, name }, onClose }: { passkey: Passkey; onClose: () => void }) {
  const { t } = useTranslation('sign-in-methods');
  const rename = useRenamePasskey();
  return (
    <FormDialog
      draftKey={null}
      title={t('passkeys.renameNamed', { name })}
      verb={t('passkeys.rename')}
      problem={rename.error}
      busy={rename.isPending}
      onClose={onClose}
      onSubmit={(values) => rename.mutate({ id, name: values.get('name') as string }, { onSuccess: onClose })}
    >
      <PasskeyNameField defaultValue={name} />
    </FormDialog>
  );
}

function RemoveDialog({ passkey: { id, name }, onClose }: { passkey: Passkey; onClose: () => void }) {
  const { t } = useTranslation('sign-in-methods');
  const remove = useRemovePasskey();
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('passkeys.removeTitle')}
      consequence={t('passkeys.removeConsequence', { name })}
      verb={t('passkeys.remove')}
      isDestructive
      busy={remove.isPending}
      problem={remove.error}
      onConfirm={() =>
        remove.mutate(id, {
          onSuccess: () => {
            announce(t('passkeys.removed'));
            onClose();
          },
        })
      }
    />
  );
}
