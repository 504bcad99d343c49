import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { FactList } from './FactList.tsx';
import { type Operation, secondsBefore } from './queries.ts';

/** What waits for less is on its way. */
const SOON_SECONDS = 60;

/** What Norbanet stands on, and how its work goes. */
export function OperationFacts({ operation }: { operation: Operation }) {
  const { t } = useTranslation('operation');
  const format = useFormat();
  const { concerns, maintenance, databaseBytes, redis, work, freeBytes, version } = operation;
  const text = useWorkText(operation);
  const size = format.size(databaseBytes);
  return (
    <FactList
      facts={[
        [t('now.members'), maintenance ? t('now.read') : t('now.work')],
        [
          t('now.database'),
          concerns.includes('database-read-only') ? t('now.readOnly') : t('now.databaseSize', { size }),
        ],
        [t('now.redis'), t(`now.${redis}`)],
        [t('now.workers'), text.workers],
        [t('now.due'), text.due],
        [t('now.failed'), work.failed === null ? t('unknown') : format.number(work.failed)],
        [t('now.free'), freeBytes === null ? t('unknown') : format.size(freeBytes)],
        [t('now.version'), version],
      ]}
    />
  );
}

function useWorkText(operation: Operation): { workers: string; due: string } {
  const { t } = useTranslation('operation');
  const format = useFormat();
  const { asOf, quarantine, workers, work } = operation;
  if (quarantine) return { workers: t('now.rests'), due: t('now.rests') };
  const ago = (seconds: number): string => format.fromNow(secondsBefore(asOf, seconds), new Date(asOf));
  return {
    workers:
      workers.idleSeconds === null
        ? t('now.none')
        : t('now.running', { number: format.number(workers.running), ago: ago(workers.idleSeconds) }),
    due:
      work.oldestSeconds === null || work.oldestSeconds < SOON_SECONDS
        ? t('now.prompt')
        : t('now.oldest', { ago: ago(work.oldestSeconds) }),
  };
}
