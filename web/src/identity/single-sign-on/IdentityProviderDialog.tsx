import { Button, Checkbox, Code, Modal, Stack, Text } from '@mantine/core';
import { IDENTITY_PROVIDER_LIMITS as LIMITS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.d.ts';
import { announce } from '../../app/announce.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Form, LongTextField, PassphraseField, TextField } from '../../ui/Form.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { identityProviderQuery, useRemoveIdentityProvider, useSetIdentityProvider } from './queries.ts';

type Provider = components['schemas']['IdentityProviderFieldsView'];

interface IdentityProviderDialogProps {
  organisation: { readonly id: string; readonly name: string };
  onClose: () => void;
}

/** The secretariat sets by which provider the members of an organisation sign in. */
export function IdentityProviderDialog({ organisation, onClose }: IdentityProviderDialogProps) {
  const { t } = useTranslation(['single-sign-on', 'shell']);
  const query = useQuery(identityProviderQuery(organisation.id));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('provider.openNamed', { organisation: organisation.name })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Stack>
        <Text size="sm">{t('provider.text')}</Text>
        <QueryBoundary query={query}>
          {({ provider, returnAddress, logoutAddress }) => (
            <>
              <Address label={t('provider.returnAddress')} address={returnAddress} />
              <Address label={t('provider.logoutAddress')} address={logoutAddress} />
              <Address label={t('provider.address')} address={`${returnAddress}/${organisation.id}`} />
              <ProviderForm organisationId={organisation.id} provider={provider} onClose={onClose} />
              {provider && <Removal organisationId={organisation.id} onRemoved={onClose} />}
            </>
          )}
        </QueryBoundary>
      </Stack>
    </Modal>
  );
}

function Address({ label, address }: { label: string; address: string }) {
  return (
    <div>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <Code style={{ overflowWrap: 'anywhere' }}>{address}</Code>
    </div>
  );
}

interface ProviderFormProps {
  organisationId: string;
  provider: Provider | null;
  onClose: () => void;
}

function ProviderForm({ organisationId, provider, onClose }: ProviderFormProps) {
  const { t } = useTranslation('single-sign-on');
  const save = useSetIdentityProvider(organisationId);
  const [isRequired, require] = useState(provider?.isRequired ?? false);
  const [isListed, list] = useState(provider?.isListed ?? false);

  function submit(values: FormData) {
    const text = (name: string) => ((values.get(name) as string | null) ?? '').trim();
    const secret = text('secret');
    save.mutate(
      {
        issuer: text('issuer'),
        clientId: text('clientId'),
        acrValues: text('acrValues').split(/\s+/).filter(Boolean),
        isRequired,
        isListed,
        ...(secret === '' ? {} : { secret }),
      },
      {
        onSuccess: () => {
          announce(t('provider.saved'));
          onClose();
        },
      },
    );
  }

  return (
    <Form
      draftKey={null}
      verb={t('provider.verb')}
      problem={save.error}
      busy={save.isPending}
      onCancel={onClose}
      onSubmit={submit}
    >
      <TextField
        name="issuer"
        type="url"
        label={t('provider.issuer')}
        description={t('provider.issuerHint')}
        required
        maxLength={LIMITS.issuer}
        defaultValue={provider?.issuer ?? ''}
      />
      <TextField
        name="clientId"
        label={t('provider.clientId')}
        required
        maxLength={LIMITS.clientId}
        defaultValue={provider?.clientId ?? ''}
      />
      <PassphraseField
        name="secret"
        autoComplete="off"
        label={t('provider.secret')}
        description={[t('provider.secretHint'), provider && t('provider.secretKept')]
          .filter(Boolean)
          .join(' ')}
        required={provider === null}
        maxLength={LIMITS.secret}
      />
      <LongTextField
        name="acrValues"
        label={t('provider.acr')}
        description={t('provider.acrHint')}
        defaultValue={provider?.acrValues.join('\n') ?? ''}
      />
      <Checkbox
        label={t('provider.listed')}
        checked={isListed}
        onChange={(event) => list(event.currentTarget.checked)}
      />
      <Checkbox
        label={t('provider.required')}
        description={t('provider.requiredHint')}
        checked={isRequired}
        onChange={(event) => require(event.currentTarget.checked)}
      />
    </Form>
  );
}

function Removal({ organisationId, onRemoved }: { organisationId: string; onRemoved: () => void }) {
  const { t } = useTranslation('single-sign-on');
  const remove = useRemoveIdentityProvider(organisationId);
  const [asking, ask] = useState(false);
  return (
    <div>
      <Button size="xs" variant="default" onClick={() => ask(true)}>
        {t('provider.remove')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => ask(false)}
        title={t('provider.remove')}
        consequence={t('provider.removeConsequence')}
        verb={t('provider.remove')}
        isDestructive
        busy={remove.isPending}
        problem={remove.error}
        onConfirm={() =>
          remove.mutate(undefined, {
            onSuccess: () => {
              announce(t('provider.removed'));
              onRemoved();
            },
          })
        }
      />
    </div>
  );
}
