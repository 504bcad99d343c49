import { Anchor, Button, Group, Text } from '@mantine/core';
import type { CountryCode } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ContactValue } from '../../directory/ContactValue.tsx';
import { useFormat } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { Section } from '../../ui/Page.tsx';
import { HelplineDialog } from './HelplineDialog.tsx';
import { type Helpline, helplinesQuery, useRemoveHelpline } from './queries.ts';

/** A country's helplines: its team publishes them here, and everyone reads them on the public pages. */
export function Helplines({ country }: { country: CountryCode }) {
  const { t } = useTranslation('network');
  const { data } = useQuery(helplinesQuery(country));
  const [isAdding, setIsAdding] = useState(false);
  if (!data || (data.items.length === 0 && !data.mayPublish)) return null;
  const { items, mayPublish, mayRemove } = data;
  return (
    <Section title={t('helplines.title')}>
      <Text size="sm" c="dimmed">
        {t('helplines.lead')}
      </Text>
      {items.length === 0 ? (
        <Text size="sm">{t('helplines.none')}</Text>
      ) : (
        <Listing label={t('helplines.title')}>
          {items.map((helpline) => (
            <HelplineRow
              key={helpline.id}
              helpline={helpline}
              country={country}
              mayPublish={mayPublish}
              mayRemove={mayRemove}
            />
          ))}
        </Listing>
      )}
      {mayPublish && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={() => setIsAdding(true)}>
            {t('helplines.add')}
          </Button>
        </Group>
      )}
      {isAdding && <HelplineDialog country={country} helpline={null} onClose={() => setIsAdding(false)} />}
    </Section>
  );
}

interface HelplineRowProps {
  helpline: Helpline;
  country: CountryCode;
  mayPublish: boolean;
  mayRemove: boolean;
}

function HelplineRow({ helpline, country, mayPublish, mayRemove }: HelplineRowProps) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const [dialog, setDialog] = useState<'edit' | 'remove' | null>(null);
  const close = () => setDialog(null);
  const { name, phone, languages, roundTheClock, hours, webAddress } = helpline;
  const spoken = format.list(languages.map((code) => format.language(code)));
  return (
    <ListRow
      title={name}
      facts={[
        <ContactValue key="phone" field="phone" value={phone} />,
        roundTheClock ? t('helplines.roundTheClock') : hours,
        languages.length > 0 && t('helplines.answersIn', { languages: spoken }),
        webAddress && (
          <Anchor key="web" href={webAddress} rel="noreferrer">
            {webAddress.replace(/^https:\/\//, '')}
          </Anchor>
        ),
      ]}
      aside={
        <Group gap="xs">
          {mayPublish && (
            <Button
              size="xs"
              variant="default"
              aria-label={t('helplines.editNamed', { name })}
              onClick={() => setDialog('edit')}
            >
              {t('helplines.edit')}
            </Button>
          )}
          {mayRemove && (
            <Button
              size="xs"
              variant="subtle"
              aria-label={t('helplines.removeNamed', { name })}
              onClick={() => setDialog('remove')}
            >
              {t('helplines.remove')}
            </Button>
          )}
          {dialog === 'edit' && <HelplineDialog country={country} helpline={helpline} onClose={close} />}
          <RemoveHelpline
            helpline={helpline}
            country={country}
            opened={dialog === 'remove'}
            onClose={close}
          />
        </Group>
      }
    />
  );
}

interface RemoveHelplineProps {
  helpline: Helpline;
  country: CountryCode;
  opened: boolean;
  onClose: () => void;
}

function RemoveHelpline({ helpline: { id, name }, country, opened, onClose }: RemoveHelplineProps) {
  const { t } = useTranslation('network');
  const remove = useRemoveHelpline(country, id);
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('helplines.removeTitle', { name })}
      consequence={t('helplines.removeEffect')}
      verb={t('helplines.remove')}
      isDestructive
      busy={remove.isPending}
      problem={remove.error}
      onConfirm={() =>
        remove.mutate(undefined, {
          onSuccess: () => {
            announce(t('helplines.removed', { name }));
            onClose();
          },
        })
      }
    />
  );
}
