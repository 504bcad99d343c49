import { list } from '../ending-table.ts';

/** Lithuanian words that carry no subject. */
export const STOP_WORDS = list(`
  ir bei o bet ar arba kad jog kaip kai jei jeigu nes tačiau taip pat dar jau tik net juk gi vis tai šis ši šie šios
  tas ta tie tos to tų tuos tam tiems toms tą tame toje tuo šio šią šį šių šiuo šiame šioje šiems šioms aš tu jis ji
  mes jūs jie jos mano tavo jo mūsų jūsų savo man tau jam jai mums jums jiems mane tave jį ją mus jus juos jas manimi
  tavimi juo kas kuris kuri kurie kurios kurio kurių kurį kurią kuriam kuriai kuriame kurioje kuriems kurioms ko kam ką
  koks kokia kokie kokios į iš ant po prie prieš per pro su už nuo iki be dėl apie pagal tarp virš kol kur kada kodėl
  čia ten yra buvo bus būti būtų esu esi esame esate nėra ne nei nors labai daug mažai gali turi toks tokia tokie
  tokios tokio tokių viso visi visos visų kitas kita kiti kitos kitų kito kiekvienas kiekviena pats pati patys viena vienas
`);
