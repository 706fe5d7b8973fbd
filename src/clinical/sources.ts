/** Where a figure, a duration or a warning sign was read. */
export interface Source {
  /** What a reader is shown: the first author, the title, and where it was published. */
  readonly citation: string;
  /** The DOI or a page of the publisher or body itself; left out where only a copy was read. */
  readonly link?: string;
}

/** Every source that the content names, by id: studies first, then guidance. */
export const sources = {
  white2001bmj: {
    citation:
      'White A, et al. Adverse events following acupuncture: prospective survey of 32 000 consultations with doctors and physiotherapists. BMJ 2001;323:485-6',
    link: 'https://doi.org/10.1136/bmj.323.7311.485',
  },
  safa2001: {
    citation:
      'White A, et al. Survey of Adverse Events Following Acupuncture (SAFA). Acupunct Med 2001;19:84-92',
    link: 'https://doi.org/10.1136/aim.19.2.84',
  },
  macpherson2001: {
    citation:
      'MacPherson H, et al. The York acupuncture safety study: prospective survey of 34 000 treatments by traditional acupuncturists. BMJ 2001;323:486-7',
    link: 'https://doi.org/10.1136/bmj.323.7311.486',
  },
  stevens2018: {
    citation:
      'Stevens B. How safe is acupuncture? (practitioner blog summarising MacPherson 2001 item by item)',
  },
  macpherson2005: {
    citation:
      'MacPherson H, Thomas K. Short term reactions to acupuncture - a cross-sectional survey of patient reports. Acupunct Med 2005;23:112-20',
    link: 'https://doi.org/10.1136/aim.23.3.112',
  },
  witt2009: {
    citation:
      'Witt CM, et al. Safety of acupuncture: results of a prospective observational study with 229,230 patients and introduction of a medical information and consent form. Forsch Komplementmed 2009;16:91-7',
    link: 'https://doi.org/10.1159/000209315',
  },
  wittConsent: {
    citation:
      'Consent-form risk text derived from Witt 2009, as reproduced by Greenfields Clinic: risk factors of acupuncture treatment',
  },
  baeumler2021: {
    citation:
      'Baeumler P, et al. Acupuncture-related adverse events: systematic review and meta-analyses of prospective clinical studies. BMJ Open 2021;11:e045961',
    link: 'https://doi.org/10.1136/bmjopen-2020-045961',
  },
  ernst2003: {
    citation:
      'Ernst G, et al. Incidence of adverse effects during acupuncture therapy - a multicentre survey. Complement Ther Med 2003;11:93-7',
  },
  yamashita2000: {
    citation:
      'Yamashita H, et al. Incidence of adverse reactions associated with acupuncture. J Altern Complement Med 2000;6:345-50',
  },
  furuse2017: {
    citation:
      'Furuse N, et al. A multicenter prospective survey of adverse events associated with acupuncture and moxibustion in Japan. Med Acupunct 2017;29:155-62',
    link: 'https://doi.org/10.1089/acu.2017.1230',
  },
  brady2014: {
    citation:
      'Brady S, et al. Adverse events following trigger point dry needling: a prospective survey of chartered physiotherapists. J Man Manip Ther 2014',
  },
  wheway2012: {
    citation:
      'Wheway J, et al. Patient safety incidents from acupuncture treatments: a review of reports to the National Patient Safety Agency. Int J Risk Saf Med 2012;24:163-9',
    link: 'https://doi.org/10.3233/JRS-2012-0569',
  },
  lin2019ptx: {
    citation:
      'Lin S-K, et al. Incidence of iatrogenic pneumothorax following acupuncture treatments in Taiwan. Acupunct Med 2019;37:332-9',
    link: 'https://doi.org/10.1136/acupmed-2018-011697',
  },
  lin2019cell: {
    citation:
      'Lin S-K, et al. Incidence of cellulitis following acupuncture treatments in Taiwan. IJERPH 2019;16:3831',
    link: 'https://doi.org/10.3390/ijerph16203831',
  },
  hsieh2023: {
    citation:
      'Hsieh H-T, et al. Bleeding risk after acupuncture in patients taking anticoagulant drugs: a case control study based on real-world data. Complement Ther Med 2023:102951',
    link: 'https://doi.org/10.1016/j.ctim.2023.102951',
  },
  jcm2021pns: { citation: 'J Clin Med 2021;10(23):5527, introduction (post-needling soreness)' },
  ktph2022: {
    citation: 'Case series: acupuncture-related pneumothorax (Singapore ED). Int J Emerg Med 2022',
    link: 'https://doi.org/10.1186/s12245-022-00455-z',
  },
  jic2019: {
    citation:
      'Acupuncture-related cardiac complications: a systematic review. J Invasive Cardiol 2019;31:E69-72',
  },
  abscess2016: {
    citation:
      'Chan JJ, Oh JJ. Multiple spinal epidural abscesses and cauda equina syndrome following acupuncture. Int J Emerg Med 2016;9:22',
    link: 'https://doi.org/10.1186/s12245-016-0116-5',
  },
  toronto: {
    citation:
      'Tang P, et al. Outbreak of acupuncture-associated cutaneous Mycobacterium abscessus infections (Toronto 2002)',
  },
  sato2003: {
    citation:
      'Sato M, et al. Peroneal nerve palsy following acupuncture treatment. J Bone Joint Surg Am 2003;85:916-8',
  },
  moxa2010: {
    citation:
      'Park J-E, et al. Adverse events of moxibustion: a systematic review. Complement Ther Med 2010',
    link: 'https://doi.org/10.1016/j.ctim.2010.07.001',
  },
  icd2017: {
    citation:
      'ICD shock during electrical muscle stimulation (lists acupuncture among sources of interference). Cardiol Ther 2017',
    link: 'https://doi.org/10.1007/s40119-017-0086-6',
  },
  neckBleed: {
    citation:
      'Bleeding in the neck closing the airway: case series of neck haematoma, most short of breath within 24 hours',
    link: 'https://smj.org.sa/content/45/1/10.full.txt',
  },
  eyeNeedle: {
    citation: 'Eye injury by an acupuncture needle: published case',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9811548',
  },
  ptxShoulder: {
    citation:
      'Collapsed lung after acupuncture felt as shoulder pain only, found after 2 days: published case',
    link: 'https://casereports.bmj.com/content/12/6/e228770',
  },
  reuseHbv: {
    citation:
      'Hepatitis B spread by acupuncture with re-used needles: outbreak report (record page)',
  },

  npsa2011: {
    citation:
      'NPSA Signal: Risk of harm from acupuncture treatment including pneumothorax, 29 Sept 2011',
    link: 'http://www.nrls.npsa.nhs.uk/resources/?entryid45=132828',
  },
  bacc_ptx: {
    citation: 'British Acupuncture Council. What is a pneumothorax?',
    link: 'https://acupuncture.org.uk/news/what-is-pneumothorax/',
  },
  lymph: {
    citation:
      'Helen Fox Clinic summary of lymphoedema needle guidance (Filshie & Hester 2006; Lymphoedema Framework)',
  },
  who1999: {
    citation:
      'WHO. Guidelines on basic training and safety in acupuncture (WHO/EDM/TRM/99.1), 1999',
    link: 'http://apps.who.int/medicinedocs/en/d/Jwhozip56e/4.html',
  },
  bmasLeaflet: {
    citation: 'UK standard acupuncture leaflet text (BMAS/AACP lineage) as used by clinics',
  },
  nhsBreath: { citation: 'NHS: Shortness of breath' },
  nhsChest: { citation: 'NHS: Chest pain (NHS syndicated text)' },
  nhsFaint: {
    citation: 'NHS 111 Wales: Fainting',
    link: 'https://111.wales.nhs.uk/encyclopaedia/f/article/fainting',
  },
  nhsDizzy: {
    citation: 'NHS: Dizziness',
    link: 'https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/dizziness/',
  },
  nhsHead: { citation: 'NHS: Head injury and concussion' },
  nhsAnticoag: {
    citation: 'NHS: Anticoagulants - side effects',
    link: 'https://developer.api.nhs.uk/widgets/condition/?condition=%2Fconditions%2Fanticoagulants%2Fside-effects%2F',
  },
  nhsCell: {
    citation: 'NHS: Cellulitis',
    link: 'https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/cellulitis/',
  },
  nhsCellOld: {
    citation: 'NHS: Cellulitis (earlier text with high-risk groups)',
    link: 'https://beta.nhs.uk/conditions/cellulitis/',
  },
  sepsis: { citation: 'UK Sepsis Trust / Patient.info: adult sepsis safety net' },
  nhsAnaph: {
    citation: 'NHS: Anaphylaxis',
    link: 'http://www.nhs.uk/Conditions/Anaphylaxis/Pages/Symptoms.aspx',
  },
  stroke: {
    citation: 'Stroke Association: symptoms of stroke (FAST)',
    link: 'https://www.stroke.org.uk/what-stroke/what-happens-when-you-have-stroke/what-are-symptoms-stroke',
  },
  nhsSeizure: { citation: 'NHS: What to do if someone has a seizure' },
  nhsCES: {
    citation: 'Norfolk and Waveney community NHS: Got back pain? (cauda equina signs)',
    link: 'https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
  },
  uhbPreg: {
    citation: 'University Hospitals Birmingham: when to call the midwife',
    link: 'https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm',
  },
  nhs111mh: { citation: 'NHS 111 option 2 for crisis mental health support' },
  nhsBurn: {
    citation: 'NHS GGC: Burns and scalds',
    link: 'https://rhc.nhsggc.org.uk/home/about-your-childs-health-information-resources/concerned-about-accidents-and-injuries/burns-and-scalds',
  },
  nbtBurn: {
    citation: 'North Bristol NHS Trust: first aid for burns',
    link: 'https://www.nbt.nhs.uk/our-services/a-z-services/burns/first-aid-burns',
  },
  nhsSharps: { citation: 'NHS used-needle first aid (reproduced by Herefordshire Council)' },
  nhsTwitch: { citation: 'NHS: Twitching eyes and muscles' },
  sjaBruise: {
    citation: 'Bruises: first aid (St John Ambulance text at the stored nhs.uk address)',
    link: 'http://www.nhs.uk/CHQ/Pages/1057.aspx',
  },
  clevBruise: {
    citation: 'Cleveland Clinic: bruises, management',
    link: 'https://my.clevelandclinic.org/health/diseases/15235-bruises/management-and-treatment',
  },
  afFilm: {
    citation:
      'Patient film transcript: side effects of anticoagulant medicine (bleeding not stopped within 10 minutes -> A&E)',
  },
  nhsBalance: {
    citation:
      'Signs of a mini-stroke: patient page that lists balance and vision besides face, arm and speech',
  },
  compartment: {
    citation:
      'Compartment syndrome: sudden severe pain with a tight swollen muscle needs emergency care (copy of the NHS page)',
  },
  nhsHives: {
    citation: 'NHS: Hives (urgent GP or 111 if the rash is spreading)',
    link: 'https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/hives/',
  },
  nhsPalpitations: {
    citation:
      'When to call 999 for palpitations: with chest pain, breathlessness or a faint; alone, see a doctor',
  },
  baccVein: {
    citation:
      'British Acupuncture Council, public answers on side effects, page 9: a vein that shows more should be seen by a doctor',
    link: 'https://www.acupuncture.org.uk/public-content/public-ask-an-expert/ask-an-expert-about-acupuncture/ask-an-expert-about-acupuncture-side-effects/Page-9.html',
  },
  article: {
    citation:
      'Pain After Acupuncture Treatment, a web article by an acupuncturist: the text this leaflet started from',
  },
} as const satisfies Record<string, Source>;

/** The id of a bundled source. */
export type SourceId = keyof typeof sources;
