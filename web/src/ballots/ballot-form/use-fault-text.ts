import { useTranslation } from 'react-i18next';
import type { BallotFormFaults } from './ballot-validation.ts';

/** What has to be mended at a field, in words. */
export function useFaultText(
  faults: BallotFormFaults,
): (field: keyof BallotFormFaults) => string | undefined {
  const { t } = useTranslation('ask');
  return (field) => {
    const fault = faults[field];
    return fault && t(`fault.${fault}`);
  };
}
