import { list } from '../ending-table.ts';

/** Latvian words that carry no subject. */
export const STOP_WORDS = list(`
  un vai bet ka kad kā ja jo lai gan arī tikai vēl jau ne nav ir bija būs būt būtu esmu esi esam esat tas tā tie tās to
  tam tai tajā tiem tām tos tajos šis šī šie šīs šo šim šai šajā šiem šīm šos es tu viņš viņa mēs jūs viņi viņas man
  tev viņam viņai mums jums viņiem viņām mani tevi viņu mūs mans mana manu tavs tava savs sava savu savas savā mūsu
  jūsu kas ko kam kura kurš kuri kuras kuru kurā kuriem kāds kāda kādi kādas kādu kāpēc kur te tur no uz ar par pie
  pēc pirms bez līdz caur pār pret starp zem aiz ap pa dēļ kopš gar iekš tomēr taču nekā nevis tātad tad tagad ļoti
  visi visas viss visa visu visiem cits cita citi citas citu katrs katra pats pati paši pašas tāds tāda tādi tādas
  viens viena
`);
