import { Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { Form } from '../ui/Form.tsx';
import type { UseMutationResult } from '@tanstack/react-query';
import type { components } from '../api/schema.d.ts';
import { LazyNetworkChoice } from './LazyNetworkChoice.tsx';
import type { NetworkGuests } from './NetworkChoice.tsx';
import { guestsQuery, type Guest } from './queries.ts';

/** More than fit on a screen are found by typing more. */
const MAX_SHOWN = 12;

type Guests = components['schemas']['GuestsInput'];

interface InviteGuestsDialogProps {
  /** The meeting among whose guests is searched. */
  of: { id: string; country: CountryCode | null };
  invite: Pick<UseMutationResult<unknown, Error, Guests>, 'error' | 'isPending'> & {
    mutate: (guests: Guests, options: { onSuccess: () => void }) => void;
  };
  /** Who is told of it. */
  effect: string;
  opened: boolean;
  onClose: () => void;
}

/** Puts national teams and single members on the list, and says whether anybody gets a mail now. */
export function InviteGuestsDialog({ of, invite, effect, opened, onClose }: InviteGuestsDialogProps) {
  const { t } = useTranslation(['meetings', 'shell']);
  const [countries, setCountries] = useState<CountryCode[]>([]);
  const [network, setNetwork] = useState<NetworkGuests>([]);
  const [members, setMembers] = useState<readonly Guest[]>([]);
  const memberIds = members.map(({ memberId }) => memberId);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('dialog.invite')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={null}
        verb={t('dialog.inviteVerb')}
        problem={invite.error}
        busy={invite.isPending}
        onCancel={onClose}
        onSubmit={() =>
          invite.mutate({ countries, memberIds, ...networksOf(of.country, network) }, { onSuccess: onClose })
        }
      >
        <Stack>
          <TeamChoice chosen={countries} onChange={setCountries} />
          {of.country && (
            <LazyNetworkChoice
              meetingId={of.id}
              country={of.country}
              chosen={network}
              onChange={setNetwork}
            />
          )}
          <MemberChoice meetingId={of.id} chosen={members} onChange={setMembers} />
          <Text size="sm">{effect}</Text>
        </Stack>
      </Form>
    </Modal>
  );
}

/** What of a country's network was ticked, as the API takes it; nothing where nobody was. */
function networksOf(country: CountryCode | null, chosen: NetworkGuests): Pick<Guests, 'networks'> {
  if (country === null || chosen.length === 0) return {};
  return { networks: [chosen === 'all' ? { country } : { country, kinds: [...chosen] }] };
}

function TeamChoice({
  chosen,
  onChange,
}: {
  chosen: CountryCode[];
  onChange: (chosen: CountryCode[]) => void;
}) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const { role, country } = useSession().member;
  // A team invites its own to its own country's meeting.
  const offered = role === 'secretariat' ? COUNTRY_CODES : COUNTRY_CODES.filter((code) => code === country);
  const all = chosen.length === COUNTRY_CODES.length;
  return (
    <>
      <Checkbox.Group
        label={t('dialog.teams')}
        description={t('dialog.teamsHint')}
        value={chosen}
        onChange={(values) => onChange(values as CountryCode[])}
      >
        <Group mt="sm" gap="md">
          {offered.map((code) => (
            <Checkbox key={code} value={code} label={format.country(code)} />
          ))}
        </Group>
      </Checkbox.Group>
      {/* Beside the group and not in it: a box of the group would answer to the group's values. */}
      {offered.length > 1 && (
        <Checkbox
          label={t('dialog.allTeams')}
          checked={all}
          indeterminate={chosen.length > 0 && !all}
          onChange={() => onChange(all ? [] : [...COUNTRY_CODES])}
        />
      )}
    </>
  );
}

interface MemberChoiceProps {
  meetingId: string;
  chosen: readonly Guest[];
  onChange: (chosen: readonly Guest[]) => void;
}

/** Who is ticked stays in the list, whatever is searched for next. */
function MemberChoice({ meetingId, chosen, onChange }: MemberChoiceProps) {
  const { t } = useTranslation('meetings');
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 200);
  const guests = useQuery({
    ...guestsQuery(meetingId, asked),
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
  });
  const found = asked.length > 0 ? (guests.data ?? []).slice(0, MAX_SHOWN) : [];
  const chosenIds = chosen.map(({ memberId }) => memberId);
  const offered = [...chosen, ...found.filter(({ memberId }) => !chosenIds.includes(memberId))];
  const choose = (ids: readonly string[]) =>
    onChange(offered.filter(({ memberId }) => ids.includes(memberId)));
  return (
    <Stack gap="sm">
      <TextInput
        label={t('dialog.members')}
        description={t('dialog.search')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {offered.length > 0 && (
        <Checkbox.Group aria-label={t('dialog.members')} value={chosenIds} onChange={choose}>
          <Stack gap="xs">
            {offered.map((guest) => (
              <GuestChoice key={guest.memberId} guest={guest} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <Text component="output" size="sm" c="dimmed">
        {asked.length > 0 && guests.isSuccess && found.length === 0 && t('dialog.noneFound')}
      </Text>
    </Stack>
  );
}

function GuestChoice({ guest }: { guest: Guest }) {
  const { t } = useTranslation('meetings');
  const facts = [
    guest.organisation,
    guest.seat && t(`seat.${guest.seat}`),
    guest.invited && t('dialog.already'),
  ]
    .filter(Boolean)
    .join(' · ');
  return <Checkbox value={guest.memberId} label={guest.name} description={facts} disabled={guest.invited} />;
}
