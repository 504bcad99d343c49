import { type Language, LANGUAGE_NAMES, LANGUAGES, MEETING_ZONES } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { chooseLanguage } from '../i18n/language-choice.ts';
import { ChoiceField, Form } from '../ui/Form.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { profileQuery, useSetProfile, type Profile } from './queries.ts';

/** In which language and by which clock one works. */
export function ProfileForm() {
  return (
    <QueryBoundary query={useQuery(profileQuery)}>{(profile) => <Fields profile={profile} />}</QueryBoundary>
  );
}

function Fields({ profile }: { profile: Profile }) {
  const { t, i18n } = useTranslation('introduction');
  const save = useSetProfile();
  const [language, setLanguage] = useState(profile.language ?? (i18n.language as Language));
  const [timeZone, setTimeZone] = useState(profile.timeZone ?? '');
  const known: readonly string[] = MEETING_ZONES;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([...known, here, ...(profile.timeZone ? [profile.timeZone] : [])])];

  function submit() {
    save.mutate(
      { language, timeZone: timeZone || null },
      {
        // Told in the language that was chosen: `t` is still of the one before.
        onSuccess: () =>
          void chooseLanguage(language).then(() =>
            announce(i18n.t('settings.saved', { ns: 'introduction' })),
          ),
      },
    );
  }

  return (
    <Form
      draftKey={null}
      verb={t('settings.save')}
      problem={save.error}
      busy={save.isPending}
      onSubmit={submit}
    >
      <ChoiceField
        name="language"
        label={t('settings.language')}
        description={t('settings.languageHint')}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value as Language)}
        data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
      <ChoiceField
        name="timeZone"
        label={t('settings.timeZone')}
        value={timeZone}
        onChange={(event) => setTimeZone(event.currentTarget.value)}
        data={[
          { value: '', label: t('settings.countryZone', { zone: profile.currentZone }) },
          ...zones.map((zone) => ({ value: zone, label: zone })),
        ]}
      />
    </Form>
  );
}
