import { useTranslation } from 'react-i18next';
import type { AskFaults } from './ask-terms.ts';

/** What has to be mended at a field, in words. */
export function useFaultText(faults: AskFaults): (field: keyof AskFaults) => string | undefined {
  const { t } = useTranslation('ask');
  return (field) => {
    const fault = faults[field];
    return fault && t(`fault.${fault}`);
  };
}
