import { Radio, Group } from '@mantine/core';
import { ATTENDANCE_MODES, type AttendanceMode } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';

interface AttendanceModeFieldProps {
  value: AttendanceMode | null;
  onChange: (mode: AttendanceMode) => void;
}

/** Whether one who comes sits in the room or takes part by video, so that the host can plan for it. */
export function AttendanceModeField({ value, onChange }: AttendanceModeFieldProps) {
  const { t } = useTranslation('polls');
  return (
    <Radio.Group
      my="xs"
      label={t('attending.label')}
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen as AttendanceMode)}
    >
      <Group gap="md" mt={4}>
        {ATTENDANCE_MODES.map((mode) => (
          <Radio key={mode} value={mode} label={t(`attending.${mode}`)} />
        ))}
      </Group>
    </Radio.Group>
  );
}
