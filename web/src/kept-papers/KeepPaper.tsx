import { Button, Group, Text } from '@mantine/core';
import { KEPT_PAPER_LIMITS } from '@nbn/contracts';
import IconDeviceMobileDown from '@tabler/icons-react/icons/IconDeviceMobileDown';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem, UnreachableError } from '../api/problem.ts';
import { useSession } from '../api/session.ts';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { keepPaper, TooManyPapers } from './keep-paper.ts';
import { type KeptPaper, isSameSource, type PaperSource } from './kept-paper.ts';
import { rereadKeptPapers, useKeptPapers } from './kept-papers-query.ts';
import { canKeep } from './shell.ts';
import { startUpkeep } from './upkeep.ts';

/** Keeps the paper of this page on the device, or says that it is kept. Nothing in a browser that cannot. */
export function KeepPaper({ source }: { source: PaperSource }) {
  return canKeep() ? <KeepPaperAction source={source} /> : null;
}

function KeepPaperAction({ source }: { source: PaperSource }) {
  const { t } = useTranslation('kept');
  const { member } = useSession();
  const { data: papers } = useKeptPapers();
  const client = useQueryClient();
  const keep = useMutation({
    mutationFn: () => keepPaper(source, member.id),
    networkMode: 'always',
    onSuccess: () => {
      announce(t('done'));
      startUpkeep(client);
    },
    onSettled: () => rereadKeptPapers(client),
  });
  const kept = papers?.find(({ paper }) => isSameSource(paper.source, source))?.paper;
  return (
    <>
      {kept ? (
        <KeptLine paper={kept} />
      ) : (
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconDeviceMobileDown size={18} stroke={1.6} aria-hidden />}
            loading={keep.isPending}
            onClick={() => keep.mutate()}
          >
            {t('keep')}
          </Button>
        </div>
      )}
      <KeepFailure fault={keep.error} />
    </>
  );
}

function KeptLine({ paper }: { paper: KeptPaper }) {
  const { t } = useTranslation('kept');
  const format = useFormat();
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {t('kept', { time: format.shortInstant(new Date(paper.fetchedAt)) })}
      </Text>
      <TextLink to="/kept" size="sm">
        {t('title')}
      </TextLink>
    </Group>
  );
}

function KeepFailure({ fault }: { fault: Error | null }) {
  const { t } = useTranslation('kept');
  if (fault === null) return null;
  if (fault instanceof ApiProblem || fault instanceof UnreachableError)
    return <ProblemNotice problem={fault} />;
  return (
    <Notice kind="loss" role="alert">
      {fault instanceof TooManyPapers ? t('full', { most: KEPT_PAPER_LIMITS.papers }) : t('failed')}
    </Notice>
  );
}
