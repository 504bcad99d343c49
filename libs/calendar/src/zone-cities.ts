import type { Language, MeetingZone } from '@nbn/contracts';

/** The cities of the zones in which meetings are held, in the languages that do not call them as English does. */
export const ZONE_CITIES: Readonly<Record<MeetingZone, Readonly<Partial<Record<Language, string>>>>> = {
  'Europe/Copenhagen': {
    da: 'København',
    et: 'Kopenhaagen',
    fi: 'Kööpenhamina',
    is: 'Kaupmannahöfn',
    lt: 'Kopenhaga',
    lv: 'Kopenhāgena',
    nb: 'København',
    sv: 'Köpenhamn',
  },
  'Europe/Tallinn': { fi: 'Tallinna', lt: 'Talinas', lv: 'Tallina' },
  'Europe/Helsinki': { et: 'Helsingi', lt: 'Helsinkis', nb: 'Helsingfors', sv: 'Helsingfors' },
  'Atlantic/Reykjavik': {
    et: 'Reykjavík',
    fi: 'Reykjavík',
    is: 'Reykjavík',
    lt: 'Reikjavikas',
    lv: 'Reikjavika',
  },
  'Europe/Riga': { et: 'Riia', fi: 'Riika', is: 'Ríga', lt: 'Ryga', lv: 'Rīga' },
  'Europe/Vilnius': { fi: 'Vilna', is: 'Vilníus', lv: 'Viļņa' },
  'Europe/Oslo': { is: 'Ósló', lt: 'Oslas' },
  'Europe/Stockholm': { fi: 'Tukholma', is: 'Stokkhólmur', lt: 'Stokholmas', lv: 'Stokholma' },
};
