import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './AppLayout.module.css';

/** The mark and the name; leads home. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <Link to="/" className={classes.brand} aria-label={`${t('product')}, ${t('rooms.home')}`}>
      <svg viewBox="0 0 64 64" width="26" height="26" aria-hidden focusable="false">
        <rect width="64" height="64" rx="14" fill="var(--nbn-mark-paper)" />
        <path
          d="M18 47V19c0-2 2.4-2.8 3.6-1.2l20.800 28.400C43.600 47.800 46 47 46 45V17"
          fill="none"
          stroke="#fbf8f2"
          strokeWidth="5.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <circle cx="18" cy="47" r="5" fill="#eabc5c" />
        <circle cx="46" cy="17" r="5" fill="#eabc5c" />
      </svg>
      <span>{t('product')}</span>
    </Link>
  );
}
