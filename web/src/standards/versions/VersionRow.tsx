import { ActionIcon, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton, RowLink, TextLink } from '../../ui/links.tsx';
import { ListRow } from '../../ui/Listing.tsx';
import type { Publication } from '../publication/queries.ts';
import type { Standard } from '../queries.ts';
import { CURRENT, type Version } from './queries.ts';
import { RestoreVersionDialog } from './RestoreVersionDialog.tsx';
import { useVersionName } from './version-name.ts';
import { VersionDate } from './VersionDate.tsx';

interface VersionRowProps {
  standard: Standard;
  version: Version;
  publication: Publication | undefined;
}

/** One version in the list: what it is, who fixed it and when, and what can be done with it. */
export function VersionRow({ standard, version, publication }: VersionRowProps) {
  const { t } = useTranslation('publishing');
  const [restoring, setRestoring] = useState(false);
  const { id: standardId, state, abilities } = standard;
  const { id: versionId, kind, clauses, madeBy, madeAt } = version;
  const label = useVersionName()(version);
  const published = publication?.editions.find((one) => one.versionId === versionId);
  const edition = published?.edition;
  const toPublish = publication?.mayPublish && kind === 'adopted' && state === 'adopted' && !edition;
  return (
    <ListRow
      title={
        <RowLink to="/standards/$standardId/versions/$versionId" params={{ standardId, versionId }}>
          {label}
        </RowLink>
      }
      facts={[
        edition ? (
          <strong key="edition">{t('versions.edition', { edition })}</strong>
        ) : (
          t(`versions.kind.${kind}`)
        ),
        t('versions.clauses', { count: clauses }),
        madeBy && t('versions.by', { name: madeBy.name }),
        <VersionDate key="at" madeAt={madeAt} publishedAt={published?.publishedAt} />,
      ]}
      aside={
        <>
          {toPublish && (
            <LinkButton
              to="/standards/$standardId/versions/$versionId/publish"
              params={{ standardId, versionId }}
              size="xs"
            >
              {t('versions.publish')}
            </LinkButton>
          )}
          {edition && (
            <TextLink
              to="/standards/$standardId/versions/$versionId/responses"
              params={{ standardId, versionId }}
              size="sm"
            >
              {t('versions.responses')}
            </TextLink>
          )}
          <TextLink
            to="/standards/$standardId/compare"
            params={{ standardId }}
            search={{ from: versionId, to: CURRENT }}
            size="sm"
          >
            {t('versions.withNow')}
          </TextLink>
          {abilities.edit && (
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" aria-label={t('versions.menu', { label })}>
                  <IconDots size={18} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setRestoring(true)}>{t('versions.restore.verb')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
          {restoring && (
            <RestoreVersionDialog
              standardId={standardId}
              version={version}
              onClose={() => setRestoring(false)}
            />
          )}
        </>
      }
    />
  );
}
