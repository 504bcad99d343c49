import { Button } from '@mantine/core';
import { DOCUMENT_LIMITS, type CountryCode } from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { LongTextField, TextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { useAddCollection, useChangeCollection, useRemoveCollection, type Collection } from './records.ts';

const words = (values: FormData, name: string): string => {
  const value = values.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** Makes a collection: of one's country, or of the Network. */
export function AddCollectionDialog({ country, onClose }: { country: string | null; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const add = useAddCollection();
  return (
    <FormDialog
      draftKey="new collection"
      title={t('collections.add')}
      verb={t('collections.add')}
      problem={add.error}
      busy={add.isPending}
      onSubmit={(values) => {
        const name = words(values, 'name');
        const whose = country ? { country: country as CountryCode } : {};
        add.mutate(
          { name, description: words(values, 'description'), ...whose },
          {
            onSuccess: () => {
              announce(t('collections.added', { name }));
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    >
      <CollectionFields />
    </FormDialog>
  );
}

/** Renames a collection, or removes it. */
export function ChangeCollectionDialog({
  collection,
  onClose,
}: {
  collection: Collection;
  onClose: () => void;
}) {
  const { t } = useTranslation('documents');
  const change = useChangeCollection(collection.id);
  const [removing, setRemoving] = useState(false);
  if (removing) return <RemoveCollectionDialog collection={collection} onClose={onClose} />;
  return (
    <FormDialog
      draftKey={`collection ${collection.id}`}
      base={collection.revision}
      title={t('collections.edit')}
      verb={t('collections.editVerb')}
      problem={change.error}
      busy={change.isPending}
      onSubmit={(values) =>
        change.mutate(
          {
            revision: collection.revision,
            name: words(values, 'name'),
            description: words(values, 'description'),
          },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <CollectionFields name={collection.name} description={collection.description} />
      <div>
        <Button size="xs" variant="subtle" onClick={() => setRemoving(true)}>
          {t('collections.remove')}
        </Button>
      </div>
    </FormDialog>
  );
}

function CollectionFields({ name, description }: { name?: string; description?: string }) {
  const { t } = useTranslation('documents');
  return (
    <>
      <TextField
        name="name"
        label={t('collections.name')}
        required
        maxLength={DOCUMENT_LIMITS.collectionName}
        defaultValue={name}
      />
      <LongTextField
        name="description"
        label={t('collections.description')}
        maxLength={DOCUMENT_LIMITS.collectionDescription}
        defaultValue={description}
      />
    </>
  );
}

function RemoveCollectionDialog({ collection, onClose }: { collection: Collection; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const remove = useRemoveCollection();
  const navigate = useNavigate();
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('collections.removeTitle', { name: collection.name })}
      consequence={t('collections.removeEffect')}
      verb={t('collections.remove')}
      isDestructive
      busy={remove.isPending}
      problem={remove.error}
      onConfirm={() =>
        remove.mutate(collection.id, {
          onSuccess: () => {
            onClose();
            void navigate({ to: '/library', search: {} });
          },
        })
      }
    />
  );
}
