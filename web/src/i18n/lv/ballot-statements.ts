/**
 * Rezultāta teikumi. Vārdi: balsojums, biļetens, vieta, palāta, kvorums, atturēties, piekrišana, iebilde,
 * nostāties malā, bloķēt.
 */
export const ballotStatements = {
  'nobody-voted': 'Neviens nebalsoja.',
  'seats-voted': 'Balsoja {{voting}} no {{seats}}.',
  'seats-voted-from': 'Balsoja {{voting}} no {{seats}}, pavisam no {{countries}}.',
  'countries-voted': 'Balsi nodeva {{voting}} no {{countries}}. Valstu balsis veidotas no {{papers}}.',
  'countries-alone': 'Balsi nodeva {{voting}} no {{countries}}.',
  'no-quorum': 'Tas ir mazāk, nekā prasa noteikumi, tāpēc nekas nav izlemts, lai kādas būtu balsis.',
  'no-preference': 'Neviens biļetens nedod priekšroku kādam variantam, tāpēc visi paliek līdzvērtīgi.',
  'nothing-supported': 'Neviens biļetens neatbalsta nevienu variantu, tāpēc neviens nav izvēlēts.',
  'beats-all': 'Pirmais ir {{options}}. Tiešā salīdzinājumā tas ir priekšā pārējiem: {{scores}}.',
  circle: 'Neviens variants nepārspēj visus pārējos. Grupā {{options}} rezultāts ir šāds: {{scores}}.',
  'no-single-best': 'Neviens variants nepārspēj visus pārējos. Līdzvērtīgi ir {{options}}.',
  'strongest-chains':
    'Pirmais ir {{options}}, jo tā uzvaru ķēde pret katru citu variantu ir stiprāka nekā ķēde atpakaļ.',
  'shares-first':
    'Pirmo vietu dala {{options}}: neviena uzvaru ķēde starp tiem nav stiprāka par ķēdi atpakaļ.',
  'stands-alone': 'Pirmais ir {{options}}: neviens cits variants nav palicis.',
  'most-approved': 'Pirmais ir {{options}}, ko atbalsta {{votes}} no {{papers}}.',
  'share-most-approved': 'Pirmo vietu dala {{options}}, katru atbalsta {{votes}} no {{papers}}.',
  'then-follow_zero': 'Tālāk seko: {{groups}}.',
  'then-follow_one': 'Tālāk seko {{groups}}.',
  'then-follow_other': 'Tālāk seko: {{groups}}.',
  others_zero: 'Pārējie, bez savstarpējas secības: {{options}}.',
  others_one: 'Otrs: {{options}}.',
  others_other: 'Pārējie, bez savstarpējas secības: {{options}}.',
  'not-chosen_zero': 'Nav izvēlēti: {{options}}.',
  'not-chosen_one': 'Nav izvēlēts: {{options}}.',
  'not-chosen_other': 'Nav izvēlēti: {{options}}.',
  'tied-for-places':
    '{{options}} ir līdzvērtīgi un pretendē uz {{places}}. Balsu skaitīšana starp tiem neizvēlas.',
  'otherwise-first': 'Ja skaitītu tikai pēc vienības „{{unit}}”, pirmais būtu {{options}}.',
  'otherwise-share-first': 'Ja skaitītu tikai pēc vienības „{{unit}}”, pirmo vietu dalītu {{options}}.',
  'otherwise-level': 'Ja skaitītu tikai pēc vienības „{{unit}}”, visi varianti būtu līdzvērtīgi.',
  'most-points': 'Pirmais ir {{options}} ar {{points}}.',
  'share-most-points': 'Pirmo vietu dala {{options}}, katrs ar {{points}}.',
  'most-dots': 'Pirmais ir {{options}} ar {{points}}.',
  'share-most-dots': 'Pirmo vietu dala {{options}}, katrs ar {{points}}.',
  'most-dots-countries':
    'Pirmais ir {{options}} ar {{points}} no {{votes}}; visas vienas valsts atzīmes kopā ir viena balss.',
  'share-most-dots-countries':
    'Pirmo vietu dala {{options}}, katrs ar {{points}} no {{votes}}; visas vienas valsts atzīmes kopā ir viena balss.',
  'locked-first':
    'Pirmais ir {{options}}: neviena spēkā palikusī uzvara nav pret to. Uzvaras paliek spēkā, ' +
    'sākot no stiprākās, ja vien kāda no tām nenoslēgtu apli.',
  'locked-shared':
    'Pirmo vietu dala {{options}}: spēkā palikušās uzvaras nevienu no tiem neliek priekšā ' +
    'pārējiem. Uzvaras paliek spēkā, sākot no stiprākās, ja vien kāda no tām nenoslēgtu apli.',
  'star-finalists': 'Visvairāk punktu ieguva {{options}}, un tie tiekas izšķirošajā kārtā.',
  'star-wins':
    'Izšķirošajā kārtā ar {{votes}} pret {{against}} uzvar {{options}}, skaitot pēc tā, kuram no ' +
    'abiem katrs biļetens dod vairāk punktu.',
  'star-by-total':
    'Izšķirošā kārta beidzas līdzīgi, katram {{votes}}. Vairāk punktu ir variantam {{options}}, un tas uzvar.',
  'star-by-top':
    'Izšķirošā kārta un punkti ir līdzīgi. Vairāk augstāko vērtējumu ir variantam {{options}}, un tas uzvar.',
  'star-level':
    'Izšķirošā kārta beidzas līdzīgi, katram {{votes}}, tāpat arī punkti un augstāko vērtējumu ' +
    'skaits. Pirmo vietu dala {{options}}.',
  'star-unresolved':
    'Cīņā par izšķirošo kārtu {{options}} ir līdzvērtīgi gan pēc punktiem, gan tiešā ' +
    'salīdzinājumā, gan pēc augstākajiem vērtējumiem, tāpēc izšķirošo kārtu nevar rīkot.',
  'star-unresolved-second':
    'Izšķirošajā kārtā ir {{advanced}}. Cīņā par otru vietu {{options}} ir līdzvērtīgi gan pēc ' +
    'punktiem, gan tiešā salīdzinājumā, gan pēc augstākajiem vērtējumiem, tāpēc izšķirošo kārtu ' +
    'nevar rīkot.',
  'irv-round': '{{round}}. kārta: {{amounts}}.',
  'irv-leaves': 'Vismazāk biļetenu ir variantam {{options}}, un tas izkrīt.',
  'irv-leaves-none': 'Variantam {{options}} nav neviena biļetena, un tas izkrīt.',
  'irv-wins': 'Vairāk nekā puse vēl skaitāmo biļetenu ir variantam {{options}}, un tas ir pirmais.',
  'irv-last': 'Palicis vairs tikai {{options}}, un tas ir pirmais.',
  'irv-fork':
    'Līdzvērtīgi ir {{options}}, katram {{votes}}, un tikai izloze varētu noteikt, kurš no tiem izkrīt.',
  'irv-either': 'Lai kurš no tiem izkristu, beigās pirmais ir {{options}}.',
  'irv-open': 'Visi ceļi ir izsekoti, un pirmā vieta paliek neizšķirta: {{options}}.',
  'stv-quota':
    'Biļeteni, kuros kāds variants ierindots: {{papers}}. Ievēlēšanai vajadzīgās balsis: {{quota}}.',
  'stv-first': '{{stage}}. posms, pirmās izvēles: {{amounts}}.',
  'stv-surplus':
    '{{stage}}. posms: {{options}} ir saņēmis vairāk balsu, nekā vajadzīgs. Pārpalikums pāriet tālāk: {{amounts}}.',
  'stv-exclusion':
    '{{stage}}. posms: {{options}} ir saņēmis vismazāk balsu un izkrīt. Biļeteni pāriet tālāk: {{amounts}}.',
  'stv-exclusion-none': '{{stage}}. posms: {{options}} nav saņēmis nevienu balsi un izkrīt.',
  'stv-elected_zero': 'Ievēlēti: {{options}}.',
  'stv-elected_one': 'Ievēlēts: {{options}}.',
  'stv-elected_other': 'Ievēlēti: {{options}}.',
  'stv-fork-surplus':
    'Variantiem {{options}} ir vienāds pārpalikums, un tikai izloze varētu noteikt, kura ' +
    'pārpalikums pāriet tālāk pirmais.',
  'stv-fork-exclusion':
    'Līdzvērtīgi ir {{options}}, katram {{votes}}, un tikai izloze varētu noteikt, kurš no tiem izkrīt.',
  'stv-either': 'Visi ceļi ir izsekoti, un visos ievēlēti tiek tie paši: {{options}}.',
  'stv-in-each': 'Visi ceļi ir izsekoti. Visos ievēlēti tiek: {{options}}.',
  'ways-too-many':
    'Ceļu ir vairāk, nekā varēja izsekot, tāpēc visi, kurus vēl varētu ievēlēt, ir līdzvērtīgi.',
  'shares-bought':
    'Izvēlēti, jo tie, kas tos atbalsta, var par tiem samaksāt no vienādām daļām: {{options}}.',
  'shares-completed': 'Izvēlēti, jo tas balsotājus noslogo vismazāk: {{options}}.',
  'shares-sure': 'Izvēlēti, lai kurš no vienādajiem maksājumiem būtu pirmais: {{options}}.',
  'shares-tied': 'Maksājumi ir vienādi, tāpēc iespējamas {{groups}}.',
  'fell-by-quorum': '{{options}} ir atkritis: pārāk maz biļetenu to liek augstāk par „bez izmaiņām”.',
  'fell-by-majority':
    '{{options}} ir atkritis: biļetenu, kas to liek augstāk par „bez izmaiņām”, nav tik daudz ' +
    'vairāk par tiem, kas liek zemāk, kā prasa noteikumi.',
  'proposal-tally': '{{Unit}}: par {{yes}}, pret {{no}}, atturas {{abstain}}.',
  'proposal-adopted': 'Teksts ir pieņemts.',
  'proposal-not-adopted': 'Teksts nav pieņemts.',
  'proposal-needed': 'Vajadzēja: {{rule}}; skaitīts pēc: {{units}}.',
  'proposal-needed-alone': 'Vajadzēja: {{rule}}.',
  'proposal-failed-in': 'Vajadzīgais vairākums nav iegūts šeit: {{units}}.',
  'proposal-level': 'Par un pret ir vienāds skaits, un vienāds balsu skaits neko nepieņem.',
  'otherwise-adopted': 'Ja skaitītu tikai pēc vienības „{{unit}}”, teksts būtu pieņemts.',
  'otherwise-not-adopted': 'Ja skaitītu tikai pēc vienības „{{unit}}”, teksts nebūtu pieņemts.',
  'consent-tally':
    'Piekrīt: {{consent}}. Piekrīt ar iebildēm: {{reservations}}. Nostājas malā: {{aside}}. ' +
    'Bloķē: {{block}}. Atturas: {{abstain}}.',
  'consent-adopted': 'Neviens nebloķē, tāpēc teksts ir pieņemts.',
  'consent-weak':
    'Neviens nebloķē, tomēr vairāk nekā trešdaļa nostājas malā. Jārīko otra kārta vai jāieraksta ' +
    'iemesls, kāpēc tās nebūs.',
  'consent-blocked': 'Teksts ir bloķēts. Kas bloķē, kāpēc un kas bloķējumu atceltu, redzams tālāk.',
  'consent-none': 'Neviens nepiekrīt, tāpēc teksts nav pieņemts.',
  'n-seats_zero': '{{n}} vietām',
  'n-seats_one': '{{n}} vietas',
  'n-seats_other': '{{n}} vietām',
  'n-countries_zero': '{{n}} valstīm',
  'n-countries_one': '{{n}} valsts',
  'n-countries_other': '{{n}} valstīm',
  'n-papers_zero': '{{n}} biļeteniem',
  'n-papers_one': '{{n}} biļetena',
  'n-papers_other': '{{n}} biļeteniem',
  'n-from-papers_zero': '{{n}} biļeteniem',
  'n-from-papers_one': '{{n}} biļetena',
  'n-from-papers_other': '{{n}} biļeteniem',
  'n-country-ballots_zero': '{{n}} valstu balsīm',
  'n-country-ballots_one': '{{n}} valsts balss',
  'n-country-ballots_other': '{{n}} valstu balsīm',
  'n-places_zero': '{{n}} vietām',
  'n-places_one': '{{n}} vietu',
  'n-places_other': '{{n}} vietām',
  'n-points_zero': '{{n}} punktiem',
  'n-points_one': '{{n}} punktu',
  'n-points_other': '{{n}} punktiem',
  'n-dots_zero': '{{n}} atzīmēm',
  'n-dots_one': '{{n}} atzīmi',
  'n-dots_other': '{{n}} atzīmēm',
  'n-votes_zero': '{{n}} balsīm',
  'n-votes_one': '{{n}} balss',
  'n-votes_other': '{{n}} balsīm',
  'n-groups_zero': '{{n}} dažādas grupas',
  'n-groups_one': '{{n}} grupa',
  'n-groups_other': '{{n}} dažādas grupas',
  amount: '{{option}}: {{amount}}',
  'amount-to': '{{amount}} variantam {{option}}',
  'amount-nowhere': '{{amount}} nevienam citam variantam',
  'unit-member': 'vietas',
  'unit-country': 'valstis',
  'unit-chambers': 'palātas',
  'unit-government': 'iestādes',
  'unit-ngo': 'nevalstiskās organizācijas',
  'unit-resource': 'eksperti',
  'unit-other': 'citi',
  'majority-simple': 'vairāk balsu „par” nekā „pret”',
  'majority-of_cast': '„par” no vairāk nekā puses visu, kas balso, ieskaitot tos, kas atturas',
  'majority-absolute': '„par” no vairāk nekā puses visu balsstiesīgo',
  'majority-two_thirds': 'vismaz divas trešdaļas no balsīm „par” un „pret”',
  'majority-two_thirds_of_entitled': '„par” no vismaz divām trešdaļām visu balsstiesīgo',
  'majority-unanimity': 'vismaz viena balss „par” un nevienas „pret”',
  'majority-six_countries': 'vismaz sešas valstis „par” un nevienā palātā nav vairākuma „pret”',
  'majority-number': 'noteikts balsu „par” skaits',
  pair: '{{loser}} {{votes}} pret {{against}}',
  beats: '{{winner}} pārspēj variantu {{loser}} ar {{votes}} pret {{against}}',
  equal: '{{options}} (līdzvērtīgi)',
} as const;
