/** What is pasted just as often and is nobody's: cases, law, goods, meetings, money, days, tables of figures. */
export const PASTED_CLEAN: Readonly<Record<string, readonly string[]>> = {
  da: [
    'Microsoft Teams\nMøde-id: {teams}\nAdgangskode: xY{pin}', 'Til orientering: LBK nr 1147 af 03/07/2026, LOV nr 628 af 11/06/2026', 'År;Kvinder;Mænd\n2023;118;12\n2024;121;14', 'CVR {cvr}, P-nummer {pnum}, EAN {ean}', 'Faktura {inv}, beløb {moneyDots}, forfald 01.12.2026', 'Udbetalt {moneyNB} kr. i perioden {range6}', 'Journalnummer {case_}, dokument {pin}', 'Seneste version: 2026-11-20_v12.docx',
    'Vi ses tirsdag 24/11 kl. 13.30-15.00 i lokale 3.114', 'Telefontid man-fre 09.00-12.00', 'Der blev talt i telefon om 12 sager', 'Pas på med cpr-numre i referater', 'bevilling j.nr. {dnr}', 'https://retsinformation.example.org/eli/lta/2026/1147', 'Postnr. 8000-8999 er dækket', 'Konto 2450, art 1140, {money} kr.',
  ],
  sv: [
    'Zoom Meeting ID: {zoom}\nLösenord: {pin}', 'Org.nr {orgSE}, bankgiro {bankgiro}, plusgiro {plusgiro}', 'SFS 2026:118, prop. 2025/26:77, bet. 2025/26:SoU12', 'År\tKvinnor\tMän\n2024\t57\t3\n2025\t61\t4', 'OCR {ocr}, fakturanr {inv}', 'Period {rangeSE}, kostnadsställe 4410', 'Dnr {dnr} registrerat 2026-10-14', 'föreningens organisationsnummer är {orgSEbare}', 'Vi möts 2026-11-24 13.30–15.00, sal 3114', 'Personnummer ska aldrig mejlas',
    'telefonen ringde 12 gånger mellan 09.00 och 11.00', 'Passet börjar 07.00 och slutar 15.30, pass 2 tar över', 'Utbetalt {moneyNB} kr av {money} kr', 'Ladok-id {uuid}', 'artikel {ean}, antal 12', 'mål B {eecourt}, T 1234-26',
  ],
  nb: [
    'Teams-møte\nMøte-ID: {teams}\nPassord: ab{pin}', 'Org.nr. {orgNOsp}, {orgNOmva}', '{lov}, {for_}, Prop. 12 L (2026–2027)', 'År;Kvinner;Menn\n2024;63;2\n2025;58;5', 'KID {kid}, faktura {inv}', 'Perioden {range6}, prosjekt {grant}', 'Saksnr. {case_}', 'Møterom 3114, kl. 1330-1500, 24.11.2026', 'Fødselsnummer skal aldri i e-post', 'Vakttelefonen hadde 1 204 samtaler i fjor',
    'Pass på fristen 20261201', 'Utbetalt {moneyNB} kr', 'gnr. 118, bnr. 2045, {seats}', 'Innst. 118 S (2026–2027)', 'artikkelnr. {ean}', 'RG-2026-118, HR-2026-1204-A',
  ],
  fi: [
    'Teams-kokous\nKokouksen tunnus: {teams}\nTunnuskoodi: k{pin}', 'Y-tunnus {y}, ALV {vatFI}', 'HE 118/2026 vp, StVL 12/2026 vp, SopS 44/2015', 'Vuosi;Naiset;Miehet\n2024;402;31\n2025;387;28', 'viitenumero {viite}, lasku {inv}', 'kausi {range8}, hanke {grant}', 'diaarinumero {case_}, asia {ficase}', 'Kokoushuone 3114, klo 13.30–15.00, 24.11.2026', 'Henkilötunnusta ei lähetetä sähköpostilla', 'Puhelimeen vastattiin 1 204 kertaa',
    'Passien hinta nousi 55 eurosta 60 euroon', 'Maksettu {moneyNB} €', 'tutkintanumero {finr}', 'ISBN {isbn}, ISSN {issn}', 'Kela-korvaus {moneyDots}', 'EU-tuomioistuin {cjeu}, {ecli}',
  ],
  is: [
    'Teams-fundur\nFundarauðkenni: {teams}\nAðgangskóði: {pin}', 'Samtökin, kt. {orgIS}, VSK-nr. 118204', 'lög nr. 19/1940, 118. gr., þskj. 1204', 'Ár;Konur;Karlar\n2024;26;2\n2025;31;4', 'reikningur {inv}, upphæð {moneyDots} kr.', 'tímabil {rangeDots}, verkefni {grant}', 'mál {iscase}', 'Fundarherbergi 3114, kl. 13.30–15.00, 24.11.2026', 'Kennitölur má aldrei senda í tölvupósti', 'Símtölin voru 1.204 í fyrra', 'Greitt {moneyNB} kr.', 'kennitala félagsins: {orgISbare}', 'Lagasafn 155a, ISBN {isbn}', 'skjal {uuid}',
  ],
  et: [
    'Teamsi koosolek\nKoosoleku ID: {teams}\nPääsukood: k{pin}', 'Registrikood {reg}, KMKR {vatEE}', 'RT I, 11.11.2026, 8; KarS § 133 lg 2', 'Aasta;Naised;Mehed\n2024;71;6\n2025;64;9', 'viitenumber {ocr}, arve {inv}', 'periood {range6}, projekt {grant}', 'kriminaalasi {eecrim}, kohtuasi {eecourt}', 'Ruum 3114, kell 13.30–15.00, 24.11.2026', 'Isikukoode e-kirjaga ei saadeta', 'Telefonile vastati 1204 korda', 'Makstud {moneyNB} eurot', 'toimik {case_}, leht 118', 'katastriüksus 78401:118:2045', 'vanglas on 1 204 kohta', 'triipkood {ean}',
  ],
  lv: [
    'Teams sanāksme\nSanāksmes ID: {teams}\nParole: k{pin}', 'Reģ. Nr. {lvreg}, PVN {vatLV}', 'MK noteikumi Nr. 118, Krimināllikuma 154.1 pants', 'Gads;Sievietes;Vīrieši\n2024;41;3\n2025;38;5', 'rēķins {inv}, summa {moneyDots}', 'periods {rangeDots}, projekts {grant}', 'kriminālprocess {lvcrim}', 'Telpa 3114, plkst. 13.30–15.00, 24.11.2026.', 'Personas kodus e-pastā nesūta', 'Tālrunis zvanīja 1204 reizes', 'Izmaksāts {moneyNB} EUR', 'lieta Nr. {ltcase}', 'biedrības reģistrācijas numurs ir {lvreg}', 'kadastra Nr. 0100 118 2045', 'svītrkods {ean}',
  ],
  lt: [
    'Teams posėdis\nPosėdžio ID: {teams}\nSlaptažodis: k{pin}', 'Įmonės kodas {ltco}, PVM kodas {vatLT}', 'BK 147 str., TAR 2026-11820', 'Metai;Moterys;Vyrai\n2024;54;8\n2025;49;11', 'sąskaita {inv}, suma {moneyDots}', 'laikotarpis {rangeISO}, projektas {grant}', 'byla Nr. {ltcase}, tyrimas {ltcase2}', '3114 salė, 13.30–15.00 val., 2026-11-24', 'Asmens kodų el. paštu nesiunčiame', 'Telefonas skambėjo 1204 kartus', 'Išmokėta {moneyNB} EUR', 'juridinio asmens kodas {ltco}', 'unikalus numeris 4400-1182-0457', 'brūkšninis kodas {ean}',
  ],
  en: [
    'Join Zoom Meeting\nMeeting ID: {zoom}\nPasscode: {pin}\nOne tap: see the invitation', 'Directive (EU) 2024/1712, OJ L, 2024/1712, 24.6.2024, CELEX {celex}', 'Year\tDK\tFI\tLV\n2024\t121\t402\t41\n2025\t118\t387\t38', '{"id":"{uuid}","ts":{epochMs},"n":1204}', '{sha}  agenda.pdf', 'GET /api/standards/{uuid} 200 1204 ms', 'Build {build}, version {ver}', 'Invoice {inv}: {moneyUS} EUR', 'Timestamps {isoCompact}, {iso}, {epoch}', 'Booking 20261124-1330-1500-R3114', 'case {case_}, criminal case {lvcrim}', 'ECHR {echr}, {cjeu}, {ecli}',
    'doi:{doi}, arXiv:{arxiv}, ORCID {orcid}', '{coord}', 'UID:{ics}', 'Message-ID: <{uuid}@mail.example.org>', 'ratio 118/1204 = 9.8 %', 'Seats {seats}, platform 9, train 10523', 'GA no. {grant}, {rangeISO}', 'organisation number {orgNOsp}, org. no. {orgSE}', 'MAC {mac}, IP {ip}', 'Barcode {barcode20}', 'tracking number {track}', 'The desk took 1 204 calls, 118 of them at night', 'Passports: 120 checked, 12 refused', 'NBN-26-0118, NBN-26-0119', 'Personal codes have 11 digits in Estonia', 'Table 4: 230 301 414 998 1204', 'SSCC {sscc}', 'Flight {flight} on 24/11/2026, booking {pnrBook}',
  ],
  ru: [
    'Собрание Teams\nИдентификатор: {teams}\nПароль: k{pin}', 'Рег. № {lvreg}, НДС {vatLV}', 'Закон № 118 от 11.06.2026, ст. 154', 'Год;Женщины;Мужчины\n2024;71;6\n2025;64;9', 'счёт № {inv}, сумма {moneyDots}', 'период {rangeDots}, проект {grant}', 'уголовное дело № {lvcrim}', 'Зал 3114, 13:30–15:00, 24.11.2026', 'Личные коды по почте не шлём', 'Телефон звонил 1204 раза', 'Выплачено {moneyNB} евро', 'дело № {case_}', 'штрихкод {ean}', 'регистрационный код {reg}',
  ],
};
