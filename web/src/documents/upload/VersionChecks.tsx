import { Button } from '@mantine/core';
import type { PersonalDataKind } from '@nbn/safeguarding';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useRecheckVersion, type DocumentVersion, type DocumentView } from '../queries.ts';

/** What keeps versions of mine from others: that they are being checked, or what was found in them. */
export function VersionChecks({ document }: { document: DocumentView }) {
  const waiting = document.versions.filter(({ state }) => state !== 'released');
  return waiting.map((version) => (
    <VersionCheck key={version.number} documentId={document.id} version={version} />
  ));
}

interface VersionCheckProps {
  documentId: string;
  version: DocumentVersion;
}

function VersionCheck({ documentId, version }: VersionCheckProps) {
  const { t } = useTranslation('documents');
  const { number, state, scan } = version;
  if (state === 'held') return <HeldVersion documentId={documentId} version={version} />;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <Notice kind="waits" role="status" title={t('checks.pending.title', { number })}>
      {t(scan === 'unavailable' ? 'checks.pending.scan' : 'checks.pending.text')}
    </Notice>
  );
}

function reasonOf({ scan, text }: DocumentVersion): 'infected' | 'found' | 'refused' {
  if (scan === 'infected') return 'infected';
  return text === 'held' ? 'found' : 'refused';
}

function HeldVersion({ documentId, version }: VersionCheckProps) {
  const { t } = useTranslation('documents');
  const recheck = useRecheckVersion(documentId);
  const reason = reasonOf(version);
  const again = (
    <Button variant="default" loading={recheck.isPending} onClick={() => recheck.mutate(version.number)}>
      {t('checks.held.again')}
    </Button>
  );
  return (
    <>
      <Notice
        kind="loss"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="status"
        title={t('checks.held.title', { number: version.number })}
        actions={reason === 'found' && again}
      >
        {t(`checks.held.${reason}`)}
        {version.findings.length > 0 && (
          <ul>
            {version.findings.map((finding, index) => (
              <li key={index}>
                <FindingPlace finding={finding} />
              </li>
            ))}
          </ul>
        )}
      </Notice>
      {recheck.error && <ProblemNotice problem={recheck.error} />}
    </>
  );
}

/** Where it stands and what it seems to be; what it says is kept nowhere but in the file. */
function FindingPlace({
  finding: { kind, page, line = 1 },
}: {
  finding: DocumentVersion['findings'][number];
}) {
  const { t } = useTranslation(['documents', 'safeguarding']);
  const name = t(`safeguarding:kinds.${kind as PersonalDataKind}`);
  return page === undefined
    ? t('checks.held.line', { line, kind: name })
    : t('checks.held.page', { page, kind: name });
}
