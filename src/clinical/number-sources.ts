import type { OtherEuMember, Region } from './numbers.js';

/** Day on which every number was looked up, in stored copies of public pages. */
export const lookedUp = '2026-11-24';

/** A row of the look-up: `GB` is England's row, and `EU` the members without a row of their own. */
type LookedUpRow = Exclude<Region, OtherEuMember | 'GB'> | 'EU';

/**
 * The pages on which each region's numbers were read, for whoever checks them again.
 * "(o)" marks an official page, "24 h" that the page says so.
 * Exported with the clinical data, but no part of the shipped widget: no view shows it.
 */
export const numberSources: Readonly<Record<LookedUpRow, string>> = {
  'GB-ENG':
    'wmas.nhs.uk/999-or-111 (o, ambulance trust); swast.nhs.uk/when-to-call-999 (o); oundlesurgery.nhs.uk (NHS surgery, 2023-05-03); healthwatchwam.co.uk (watchdog, 2024-09-09); samaritans.org contact page (operator); civilsociety.co.uk (news)',
  'GB-SCT':
    'nhsborders.scot.nhs.uk NHS24 page (o); services.nhslothian.scot/rightcare/emergencies (o, urgent mental health advice, "day or night"); nen.press tag mental-health-hub (news); samaritans.org',
  'GB-WLS':
    'wired-gov.net Welsh Government release (o, 2025-10-10); deeside.com (2023-03-24, 999 and press 2); careappointments.com 195930 (news, 2023); encyclopedia copy at review.clateway.com (111 across Wales since March 2022, 24 h); samaritans.org',
  'GB-NIR':
    "online.hscni.net no-more-silos page (o, 999); ulstergazette.co.uk (2022-04-14); publichealth.hscni.net Lifeline statement (o, 24 h); healthcanal.com 20568 (reprint of the health agency's release, number); contactni.com lifeline; samaritans.org",
  IE: 'www2.hse.ie/emergencies/when-to-call-112-or-999 (o); irishexaminer.com 914684 (news, 2019); echo.ie (news, "free, 24 hour"); samaritans.org (UK and Ireland)',
  US: 'health.wyo.gov 988 page (o, both numbers); hcfl.gov national crisis line (o, 2023-09-26); webmd.com (2022-07-07)',
  CA: 'newswire.ca 896472116 (o, Government of Canada release, 2023-11-30); maca.gov.nt.ca 9-1-1 page (o); healthpei.ca/811 (o); rcinet.ca (2019-11-05, Nunavut without 911)',
  AU: 'mantv.com.au/medicare-changes-2026 (news, digits); medicine.com.au and mforum.com.au (news, Jan 2026, live, all states, 24 h); two public source-code files give the same digits, one citing health.gov.au/our-work/1800medicare as read 2026-10-03; keypad letters agree; healthdirect.gov.au after-hours page (o, 000 and 131114)',
  NZ: "newdunedinhospital.nz where-to-go page (o, 111); tewhatuora.govt.nz summer news (o, 24 h); health.govt.nz Healthline questions (o); scoop.co.nz Minister's release (o, 2017-06-29); nzfamilies.org.nz (2025-12-22)",
  EU: 'news.lt copy of ec.europa.eu text (2009-02-12); govtech.com (news); www2.hse.ie (o, "works in any EU country")',
  ES: 'rtve.es 2347183 (2022-05-09); maldita.es citing the official gazette (2022-05-10); elnacional.cat (024 passes calls to 112)',
  MX: 'sopitas.com and informador.com.mx (news of the 2016-17 launch, all states); eluniversal.com.mx (2025-12-24, 24 h); cronica.com.mx (2025-09-19)',
  CO: 'wradio.com.co quoting the civil service department (2023-08-25, "national"); radiosantafe.com (2025-09-11)',
  FR: 'service-public sheet F33954 as shown by mamoudzou.yt (o, copy); ministry release on access to care, June 2024 (o; 87 % of people covered then, rest due that summer); pays-de-la-loire.ars.sante.fr 3114 (o, 2021); francetvinfo.fr 4943130 (2022-02)',
  BE: 'chu-brugmann.be 20130619-112 (public hospital); dhnet.be (2023-09-05, French line, 24 h); bx1.be; vrt.be (2019-09-08, 1813, 24 h); senate.be 5-10627 (o, 1813)',
  CH: 'stadt-zuerich.ch notruf-144 (o, 24 h); alertswiss.ch blog (o, countrywide); watson.ch (2023-09-06); 143.ch (operator, 2016)',
  DE: 'laekbw-portal.justrelate.io (o, state medical chamber: 112; 116117 in all Germany, round the clock); kvberlin.de (o, 2021); finanznachrichten.de (2019-08, round the clock since 2020); spektrum.de 2055834 (2022-09); domradio.de',
  AT: 'rtr.at emergency numbers (o, regulator, 144 and 142, 24 h); gesundheit.gv.at (o, 2023-04-13, all Austria); teweb.bmg.gv.at 1450 (o, 24 h); 5min.at (2026-03-12, still 24 h)',
  PT: 'sns.gov.pt/sns24-triagem (o); sns24.gov.pt about page (o, 2024-03-14, 24 h); 24noticias.sapo.pt (2025-09-10); deco.proteste.pt (2025-09-09)',
  BR: 'saude.gov.br SAMU 192 (o, 2019-10-14); claudia.abril.com.br (2018-07, national); Agencia Brasil reprint (2018-07-03, 24 h)',
  CN: 'wjw.beijing.gov.cn (o, 2022-12-30, national number); 163.com copy of Xinhua (2024-12-25); zsnews.cn (2025-01); report of the ministry notice (2025-01-19, no address stored): at least 18 hours a day; sz12333.net.cn, kfwuyuan.com: 24 h in those cities',
  TW: 'fdkc.kcg.gov.tw (o); hcfd.gov.tw (o); udn.com 9004029 (2025-09-14, vice-minister, 24 h); tw.news.yahoo.com ministry text (24 h)',
  HK: 'hkfsd.gov.hk how to call an ambulance (o); csrp.hku.hk getting-help; news.gov.hk 20231227_162155_701 (o, 24 h); scmp.com 3246423 (2023-12-27)',
  KR: 'newswire.co.kr 701182 (o, fire agency release, 2013: advice moved to 119); m.ajunews.com (2014, 24 h); eiec.kdi.re.kr 246730 (o, ministry, 2024-01-02); newspim.com (2024-01-02, 24 h)',
  JP: 'fire agency white paper 2022 at wic-net.com (o, copy); kobe-np.co.jp (2025-02); mhlw.go.jp release (o, 2013, both lines, 24 h); kotobank.jp; Yasu city paper at mykoho.jp (2024-09, 24 h)',
  AE: 'uaevartha.com quoting the national guard (2025-07-05, 24 h); docslib.org risk report (2021); citiesinsider.com (Sharjah)',
  SA: 'arabnews.pk 2478846 (2024-03-18, ambulance); al-madina.com 602194 (2018); devdiscourse.com ministry release (2019-10-07, 24 h); arabnews.com 1746656 (2020-10-10, 24 h); moh.gov.sa news (o, 2019)',
  EG: 'elmhata.com ministry spokesman (2025-07-08); egypttelegraph.com ambulance chief; elnabaa.net (ministry, 24 h); mohajer.net (ministry)',
};
