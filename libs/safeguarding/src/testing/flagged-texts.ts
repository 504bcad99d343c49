/** Sentences as people write them under pressure, with `{form}` where somebody's number stands. Nobody in them exists. */
export const FLAGGED: Readonly<Record<string, readonly string[]>> = {
  da: [
    'Klienten med {cpr} blev henvist fra Odense i går.', 'Moderen ({cprReplaced}) har fået erstatningsnummer.', 'CPR-nr. {cprBare} mangler i skemaet.', 'Hun oplyste sit cpr-nummer som {cprBlank} på dansk.',
    'Sagen om {cprChecked} er lukket.', 'Den svenske kvinde har {pnr12}, den norske {fnr}.', 'Islands kontaktperson nævnte kennitala {kt2026}.', 'Finland sendte {hetu} og Letland {pkNew}.',
    'Ring til vagten på tlf. {phDK} efter kl. 18.', 'Mobil: {phDK}', 'Tolken træffes på {phone00}.', 'Skriv til {email}, ikke til listen.', 'Refusion til {ibanGrouped}.', 'Pasnummer {passport} er noteret.',
    'Hendes pas ({passport}) ligger hos politiet.', 'Pasnr.: {passport}', 'personnummer: {cprBare}', 'Litauen oplyste {ak}.', 'Polsk konto {iban} bruges ikke mere.', 'Telefonnummeret er {phDK}.',
  ],
  sv: [
    'Hon heter något annat, men {pnr} står i akten.', 'Personnummer {pnrBare} ska bort ur protokollet.', 'Pojken, {pnr12}, bor hos sin moster.', 'Målsäganden {pnr12Dash} hördes i tisdags.', 'Vittnet är född 1921, {pnrPlus}.',
    'Samordningsnummer: {sam}', 'Hennes samordningsnr {samBare} gäller ännu.', 'Kvinnan fick {sam12} av Skatteverket.', 'Från Norge: {fnrBlank}; från Danmark: {cpr}.', 'Finlands {hetuNew} är giltigt.', 'pers.nr {pnrBare}',
    'Mobilnummer {phSE} får inte spridas.', 'Tfn {phSE} (dygnet runt).', 'Nås på telefon: {phSE}', 'Mejla {email} före fredag.', 'Utlägg till {ibanSmall}.', 'Passnummer {passport} på sidan 2.', 'Pass nr {passport} är spärrat.',
    'Isländska kennitala {kt} nämndes.', 'Estniska isikukod {ik}.', 'Lettlands nya kod {pkNew} är riktig.', 'Jouren svarar på {phone}.',
  ],
  nb: [
    'Fødselsnummer {fnr} må fjernes.', 'Kvinnen ({fnrBlank}) er flyttet.', 'Barnet har {fnrDot} i registeret.', 'D-nummer {dnrBlank} gjelder til våren.', 'D-nr {dnr} ble tildelt i mai.', 'Sykehuset brukte hjelpenummer {hnr}.',
    'Den svenske søsteren har {pnr}.', 'Danmark meldte {cpr} og Island {kt}.', 'Latvia sendte {pk}; Estland {ik}.', 'Ring vakttelefon {phNO} ved fare.', 'Mob. {phNO}', 'Tlf: {phNO} (kun dagtid)', 'Tolken har {phone}.', 'E-post {email} er feil.',
    'Utbetales til {iban}.', 'Pass {passport} er meldt stjålet.', 'Passnr. {passport}', 'fnr={fnr}', 'Hennes finske kode {hetu}.', 'Litauisk {ak} i vedlegg.',
  ],
  fi: [
    'Henkilötunnus {hetu} pitää poistaa.', 'Hetu: {hetuNew}', 'Asiakkaan tunnus {hetuSmall} näkyi liitteessä.', 'Äiti ({hetuNew}) on turvakodissa.', 'Ruotsista tuli {pnr12} ja Virosta {ik}.', 'Tanskalainen CPR {cpr} mainittiin.',
    'Norjan {fnr} ei kuulu tänne.', 'Islannin kennitala {kt2026}.', 'Latvian henkilökoodi {pkNew}.', 'Liettuasta {ak}.', 'Puh. {phFI} iltaisin.', 'Puhelin: {phFI}', 'Soita numeroon {phFI}.', 'Päivystys {phone}.', 'Sähköposti {email} toimii.',
    'Palkkio tilille {ibanGrouped}.', 'Passin numero {passport} tarkistettiin.', 'Passi {passport} katosi.', 'Ruotsin samordningsnummer {sam}.', 'Suomalainen todistaja {hetu}, ruotsalainen {pnr}.',
  ],
  is: [
    'Konan er með kt. {kt} og býr hér.', 'Kennitala {ktBare} fannst í skjali.', 'Barnið (kt. {ktBlank}) er komið.', 'Ný kennitala: {kt2026}', 'Kerfiskennitala {ktSystem} var notuð.', 'Vitnið, {kt}, flutti í vor.', 'Danmörk sendi {cpr}.', 'Sænska númerið {pnr12}.',
    'Norska fæðingarnúmerið {fnr}.', 'Finnland: {hetu}.', 'Lettland: {pkNew}, Litháen: {ak}.', 'Sími {phIS} alla daga.', 'Farsími: {phIS}', 'Símanúmerið er {phIS}.', 'Hringið í síma {phIS}.', 'Netfang {email}.', 'Reikningur {ibanGrouped}.', 'Vegabréf {passport} er útrunnið.',
    'Vegabréfsnúmer {passport}', 'Túlkur næst í {phone}.',
  ],
  et: [
    'Isikukood {ik} tuleb kustutada.', 'Lapse kood on {ik}, ema oma {ik}.', 'Kannatanu ({ik}) kolis Tartusse.', 'IK: {ik}', 'Soome kolleeg saatis {hetuNew}.', 'Läti isikukood {pkNew}.', 'Leedu {ak} on vana.', 'Rootsi {pnr12}, Norra {fnr}.', 'Taani CPR {cprBare} jäi sisse.',
    'Islandi kennitala {kt2026}.', 'Helista {phEE} pärast kella viit.', 'Tel: {phEE}', 'Telefon {phEE} on salajane.', 'Mobiil {phEE}', 'Kiri saata {email}.', 'Konto {iban} on suletud.', 'Passi number {passport}.', 'Tema pass {passport} on kehtetu.', 'Valvetelefon {phone}.', 'Venemaa passi nr {passport} kaotas.',
  ],
  lv: [
    'Personas kods {pk} jādzēš.', 'Personas kods: {pkBare}', 'Bērnam ir {pkNew}, mātei {pk}.', 'Cietusī ({pkNew}) dzīvo Rīgā.', 'p.k. {pkNewBare}', 'Igaunijas {ik} un Lietuvas {ak}.', 'Zviedrija nosūtīja {pnr12}.', 'Somijas {hetu}.', 'Norvēģijas {fnr}.', 'Dānijas CPR {cpr}.', 'Īslandes kennitala {kt}.',
    'Tālr. {phLV} tikai dienā.', 'Tālrunis: {phLV}', 'Zvaniet {phLV} naktī.', 'Mob. {phLV}', 'E-pasts {email}.', 'Konts {ibanGrouped}.', 'Pase {passport} ir nederīga.', 'Pases numurs {passport}.', 'Dežūrtālrunis {phone}.', 'Personas koda {pkNewBare} nav sarakstā.',
  ],
  lt: [
    'Asmens kodas {ak} turi būti ištrintas.', 'A. k. {ak}', 'Vaiko kodas {ak}, motinos {ak}.', 'Liudytoja ({ak}) išvyko.', 'Asmens kodas {ak9} yra išimtis.', 'Latvijos {pkNew} ir Estijos {ik}.', 'Švedija atsiuntė {pnr12}.', 'Suomijos {hetuNew}.', 'Norvegijos {dnr}.', 'Danijos CPR {cpr}.', 'Islandijos kennitala {kt2026}.',
    'Tel. {phLT} vakarais.', 'Telefonas: {phLT}', 'Skambinkite {phLT} bet kada.', 'Mob. {phLT}', 'El. paštas {email}.', 'Sąskaita {iban}.', 'Paso numeris {passport}.', 'Jos pasas {passport} negalioja.', 'Budėtojas {phone}.',
  ],
  en: [
    'The client (CPR {cprBare}) moved last week.', 'Denmark gave {cpr} and {cprReplaced} by mistake.', 'Her personal code {ik} is in the annex.', 'Finnish ID {hetu}, her brother {hetuNew}.', 'Icelandic kennitala {ktBare} was read aloud.', 'The new kt. {kt2026} has no check digit.', 'System ID (kennitala {ktSystem}) for a short stay.',
    'Norwegian number {fnr}, D-number {dnr}.', 'Swedish personnummer {pnrBare} must go.', 'Sweden: {pnr}, {sam12}.', 'Latvian code {pkNew} replaced {pk}.', 'Lithuania: {ak}.', 'Call {phone00} at night.', 'Phone: {phEE}', 'Her mobile is {phone}.', 'Write to {email} first.', 'Pay {ibanGrouped} this week.', 'Passport {passport} was taken from her.', 'Passport no. {passport}', 'Passport number: {passport}',
    '{"client":"B","id":"{ik}","code":"{pk}"}', 'https://example.org/f?pnr={pnr12}&x=1', 'https://example.org/case/{hetu}/edit', 'name\tid\tshelter\nA\t{cpr}\tT1\nB\t{hetuNew}\tT2', '| A | {pk} | x |\n| B | {ik} | y |', 'mailto:{email}?subject=x', '<{email}>;[{phone}]', 'id:{ik};kode:{fnr};', 'A{hetuNew}.pdf', 'case_{ik}_v2.docx', '({pnr})', '"{kt}"', 'cpr={cprBare}', 'ID{fnr}x', 'phone={phone}', '1. {email}\n2. {ibanGrouped}\n3. {pk}',
  ],
  ru: [
    'Личный код {ik} нужно удалить.', 'Персональный код {pk} указан в письме.', 'Свидетельница ({pkNew}) переехала.', 'Литва прислала {ak}, Эстония {ik}.', 'Финский код {hetu}.', 'Норвегия: {fnr}, Швеция: {pnr12}.', 'Датский CPR {cpr}.', 'Исландская kennitala {kt}.', 'Тел. {phLV} днём.', 'Телефон: {phEE}', 'Звоните {phEE} после шести.', 'Моб. {phLT}',
    'Пишите на {email}.', 'Счёт {ibanGrouped}.', 'Паспорт {passport} утерян.', 'Номер паспорта {passport}.', 'Паспорт № {passport}', 'Дежурная: {phone}.', 'Личный код: {pkNewBare}', 'Шведский personnummer {pnr}.',
  ],
};
