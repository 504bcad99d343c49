/** What stands in minutes and drafts all the time and is nobody's. `#` any digit; `{form}` a number of an organisation. */
export const CLEAN: Readonly<Record<string, readonly string[]>> = {
  da: [
    'Foreningens CVR ######## er ændret.', 'P-nummer 10######## hører til afdelingen.', 'EAN 57980########, faktura 2026-####.', 'Budgettet er 1.#50.000 kr., heraf 4##.300,50 kr. til rejser.', 'Perioden 0101##-3112## er afsluttet.', 'Mødet er 141026-161026 i Aarhus.', 'Lov nr. 5## af 06/05/2026, § 262 a.', 'Sagsnr. 2026-1####, dok. nr. ######.',
    'Ring 112 eller 116 006.', 'Skriv aldrig CPR-numre i referatet.', 'Zoom: ### #### ####, kode ######.', 'Tog 1##, plads 4#-4#, kl. 08.12.', 'ISBN 978-87-###-####-#.', 'Stemmer: 17 for, 3 imod, 2 undlod.', 'Jf. EU-direktiv 2011/36, CELEX 32011L0036.', 'Faktura ########## betales 30.06.2026.',
  ],
  sv: [
    'Org.nr {orgSE} är medlem sedan 2019.', 'Organisationsnummer {orgSE}', 'Svenska föreningen {orgSE} har plats två.', 'Diarienummer 2026-#####, Dnr 4.3-#####/2026.', 'Bankgiro 5###-####, OCR ##########.', 'SOU 2025:1#, prop. 2025/26:1##.', 'Postnummer 111 2#, box 4###.', 'Budget 1 #50 000 kr, varav 4## 300,50 kr.', 'Mötes-id: ### ### ### ##',
    'Perioden 2024-01-01–2027-12-31.', 'Plusgiro 4# ## ##-#.', 'Skriv aldrig personnummer i protokollet.', 'Andelen var 12,5–18,75 %.', 'Tåg 10### från spår 1#, plats 4#.', 'Sidorna 45–61, ISSN 1236-2###.', 'Punkt 4.2.1–4.2.7 i utkast v2.10.3.',
  ],
  nb: [
    'Org.nr. ### ### ### står i Brønnøysund.', 'Organisasjonsnummer #########', 'LOV-2005-05-20-28 § 257.', 'FOR-2018-06-15-##.', 'Saksnr. 2026/1####-3, arkivnr. 4#.', 'KID ############# forfaller 30.06.2026.', 'Prop. 1 S (2025-2026), kap. 440.', 'Budsjett 1 #50 000 kroner, 4## 300 til reiser.', 'Strekkode #############', 'Postboks 8###, 0032 Oslo.', 'Møtet varer 0900-1630.', 'Teams-møte 3## ### ### ##.', 'Rute 20## går 07.0#.',
    'Ring politiet 02800 eller 112.', 'Fødselsnummer skal aldri skrives her.', 'Avtale 101######, 01.01.2024-31.12.2027.',
  ],
  fi: [
    'Y-tunnus #######-#, ALV FI########.', 'Viitenumero #### ##### ##.', 'HE 1##/2026 vp, PeVL 4#/2025 vp.', 'VM0##:00/2026, diaarinumero VN/12###/2026.', 'Rikoslaki 39/1889, 25 luku 3 §.', 'Budjetti 1 #50 000 euroa, matkoihin 4## 300.', 'Kokous 14.–16.10.2026 klo 9.00–16.30.', 'Lasku 2026-000###, eräpäivä 30.6.2026.', 'Hätänumero on 112.',
    'Henkilötunnusta ei kirjata.', 'ISBN 978-952-##-####-#.', 'Juna IC 1##, vaunu 5, paikka 4#.', 'Versio 2.1#.3, kohdat 4.2.1–4.2.7.', 'Postinumero 00### Helsinki.', 'Zoom-kokous ### #### ####.',
  ],
  is: [
    'Kennitala félagsins er {orgIS}.', 'Félagið (kt. {orgIS}) greiðir.', 'Stígamót, {orgIS}, eru aðili.', 'VSK-númer 12####.', 'Lög nr. 1##/2026, 227. gr. a.', 'Málsnúmer 2026-1####.', 'Þingskjal 1###, 155. löggjafarþing.', 'Fjárhæð 1.#50.000 kr.', 'Fundur 14.–16.10.2026 kl. 9.00.', 'Aldrei skrá kennitölur í fundargerð.', 'ISBN 978-9935-##-###-#.', 'Póstnúmer 10# Reykjavík.', 'Neyðarlínan 112 og 1717.', 'Fylgiskjal nr. 00##.',
  ],
  et: [
    'Registrikood 80######.', 'Viitenumber ##########, tähtaeg 30.06.2026.', 'Kriminaalasi nr 1-26-####.', 'RT I, 06.01.2016, 5.', 'KMKR EE10#######.', 'Eelarve 1 #50 000 eurot.', 'Koosolek 14.–16.10.2026 kell 9.00–16.30.', 'Isikukoodi ei kirjutata.', 'Leping 101######.', 'Buss 7###, kohad 41–44.', 'ISBN 978-9949-##-###-#.', 'Postiindeks 10###.', 'Infotelefon 116 006, hädaabi 112.', 'Dokument nr 7-3/2026/12##-1.', 'Arve 2026#### on makstud.',
  ],
  lv: [
    'Reģistrācijas numurs 4000#######.', 'Vienotais reģistrācijas Nr. 5000#######.', 'Reģ. Nr. 4010#######, LV-10##.', 'Krimināllieta Nr. 118160#####.', 'Lieta Nr. 11-26/12##.', 'Likums, 154.1 pants.', 'Budžets 1 #50 000 eiro.', 'Sanāksme 14.–16.10.2026. plkst. 9.00.', 'Personas kodu nedrīkst rakstīt.', 'ISBN 978-9934-##-###-#.', 'PVN reģ. nr. LV4000#######.', 'Līgums 101######.', 'Zvaniet 112 vai 116 006.', 'Autobuss 7###, vietas 41–44.', 'Ministru kabineta noteikumi Nr. 3##.',
  ],
  lt: [
    'Įmonės kodas 30#######.', 'Juridinio asmens kodas 30#######.', 'PVM kodas LT10000#######.', 'Baudžiamoji byla Nr. 1-1##-4##/2026.', 'Valstybės žinios, 2000, Nr. 89-27##.', 'TAR, 2026-0#-1#, Nr. 2026-0####.', 'Biudžetas 1 #50 000 eurų.', 'Posėdis 2026-10-14–2026-10-16.', 'Asmens kodų nerašykite.', 'ISBN 978-609-##-####-#.', 'Pašto kodas LT-0####.', 'Sutartis 101######.', 'Pagalba telefonu 112 arba 116 006.', 'Autobusas 7###, vietos 41-44.', 'Sąskaita faktūra NBN 000####.',
  ],
  en: [
    'Case NBN-26-00## is closed.', 'Meeting ID: ### #### ####, passcode ######.', 'Meeting ID: 3## ### ### ##', 'Budget EUR 1 #50 000, of which 4## 300 for travel.', 'CELEX 32024L17##, OJ L 119, 4.5.2016, p. 1-88.', 'Swedish org. no. {orgSE}.', 'The Icelandic association (kt. {orgIS}) pays.', 'Application no. #####/1#, judgment of 7 July 2026.', 'Epoch 17########.', 'Timestamp 17###########.',
    'UUID 0192a5##-7c1e-7b##-8f00-0242ac12####.', 'Barcode 00########36805280109##.', 'Room 20261014-0900-1630-R3##.', 'Ratio 0.000###, n=12##, 84.1-90.3.', 'IP 10.20.#0.4#, port 55##.', 'UID:20261014T0#0000Z-00##@norbanet.example', 'commit 8f3a2b#c4d5e6f708192a3b4c5d6e7f809#a1b2c', 'Dial 00 and the country code, then the number.', 'Call 112 or 116 006 in danger.', 'Call at 09:00-16:30 on 2026-10-14.', 'Tel. conference on 14-16 October 2026.',
    'Flight SK 14## on 14/10/2026, seat 1#A.', 'IBAN and passport numbers must never be pasted.', 'Passports are valid for 10 years; 120 000 were issued in 2025.', 'Order 45-########.', 'Standard 3.2.1: at least 2 staff per 10 places, 24/7.', 'Grant agreement 101######, 2024-01-01 to 2027-12-31.', 'https://example.org/doc/202605121315##?page=2', 'Version 2026.10.14-1234', 'Years 1990-1995 and 2019/2020.', 'Invoice ########## of 14.10.2026', 'Minutes 2026-10-14_v00##_en.docx',
  ],
  ru: [
    'Рег. № 4000#######.', 'Уголовное дело № 118160#####.', 'Регистрационный номер 80######.', 'Бюджет 1 #50 000 евро.', 'Встреча 14–16 октября 2026 года, 9:00–16:30.', 'Закон от 06.05.2026 № 1##.', 'Личные коды не пишем.', 'ISBN 978-5-###-#####-#.', 'Индекс LV-10##.', 'Звоните 112 или 116 006.', 'Автобус 7###, места 41–44.', 'Договор 101######.', 'Счёт-фактура № 000####.', 'Zoom ### #### ####.', 'Конвенция № 197, ст. 11.',
  ],
};
