import 'i18next';
import type { PageTexts } from '@nbn/texts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: PageTexts;
    returnNull: false;
  }
}
