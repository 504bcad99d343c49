import type { DocumentAudience } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { ChoiceField } from '../../ui/Form.tsx';
import { audiencesOf } from '../audiences.ts';
import { CollectionField, LanguageField, NamedField } from '../DetailFields.tsx';
import classes from './AddDocuments.module.css';
import type { DocumentWords } from './file-transfer.ts';

/** What is said once of all documents that are added together. */
export function useSharedDetails() {
  const { role, country } = useSession().member;
  const audiences = audiencesOf(role);
  const [audience, chooseAudience] = useState<DocumentAudience>(audiences[0]!);
  const [named, setNamed] = useState<string[]>([]);
  const [collectionId, setCollectionId] = useState('');
  const [language, setLanguage] = useState('');
  // What is national stands on a shelf of its country, all else on one of the Network.
  const collectionCountry = audience === 'national' ? country : null;
  function setAudience(next: DocumentAudience) {
    if ((next === 'national') !== (audience === 'national')) setCollectionId('');
    chooseAudience(next);
  }
  const words: DocumentWords = {
    audience,
    ...(audience === 'national' && country ? { country } : {}),
    ...(audience === 'named' && named.length > 0 ? { named: named.join(',') } : {}),
    ...(collectionId ? { collectionId } : {}),
    ...(language ? { language } : {}),
  };
  return {
    words,
    audiences,
    country,
    audience,
    setAudience,
    named,
    setNamed,
    collectionId,
    setCollectionId,
    collectionCountry: audience === 'named' ? undefined : collectionCountry,
    language,
    setLanguage,
  };
}

type SharedDetails = ReturnType<typeof useSharedDetails>;

export function SharedDetailFields({ details }: { details: SharedDetails }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { audience, audiences, named, collectionId, language } = details;
  const country = details.country ? format.country(details.country) : '';
  return (
    <div className={classes.shared}>
      <div className={classes.whole}>
        <ChoiceField
          name="audience"
          label={t('form.audience')}
          description={t(`audienceEffect.${audience}`, { country })}
          value={audience}
          onChange={(event) => details.setAudience(event.currentTarget.value as DocumentAudience)}
          data={audiences.map((value) => ({ value, label: t(`audienceOf.${value}`, { country }) }))}
        />
      </div>
      {audience === 'named' && (
        <div className={classes.whole}>
          <NamedField document={{ named: [] }} named={named} onChange={details.setNamed} />
        </div>
      )}
      <CollectionField
        country={details.collectionCountry}
        value={collectionId}
        onChange={(event) => details.setCollectionId(event.currentTarget.value)}
      />
      <LanguageField value={language} onChange={(event) => details.setLanguage(event.currentTarget.value)} />
    </div>
  );
}
