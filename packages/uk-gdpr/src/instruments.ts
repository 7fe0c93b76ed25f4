/** A law that this library cites. Acts by short name and year, statutory instruments by subject and year. */
export interface Instrument {
  /** Full title. */
  readonly title: string
  /** Usual short form in a citation. */
  readonly short: string
  /** What its numbered provisions are called: `Art 13`, `s 164A`, `reg 22`, `para 4`. */
  readonly unit: 'Art' | 's' | 'reg' | 'para'
  /** Path on legislation.gov.uk, or a whole address elsewhere. */
  readonly path: string
}

export type InstrumentId =
  | 'uk-gdpr'
  | 'eu-gdpr'
  | 'dpa-2018'
  | 'dpa-1998'
  | 'duaa-2025'
  | 'pecr'
  | 'directive-95-46'
  | 'cwsa-2026'
  | 'ca-2006'
  | 'fa-1998'
  | 'tma-1970'
  | 'vata-1994'
  | 'era-2025'
  | 'limitation-1980'
  | 'prescription-1973'
  | 'limitation-ni-1989'
  | 'si-1979-628'
  | 'si-1986-1960'
  | 'si-1996-1715'
  | 'si-1998-1833'
  | 'si-2002-2013'
  | 'si-2002-2677'
  | 'si-2003-2682'
  | 'si-2006-567'
  | 'si-2007-3290'
  | 'si-2008-1765'
  | 'si-2010-5'
  | 'si-2013-1471'
  | 'si-2014-55'
  | 'si-2015-17'
  | 'si-2015-621'
  | 'si-2017-692'
  | 'si-2018-480'
  | 'si-2019-419'
  | 'si-2022-1213'
  | 'si-2023-1028'
  | 'si-2025-63'
  | 'si-2025-904'
  | 'si-2025-996'
  | 'si-2026-31'
  | 'si-2026-82'
  | 'si-2026-126'
  | 'si-2026-317'
  | 'si-2026-386'
  | 'si-2026-425'
  | 'si-2026-1015'

const si = (year: number, number: number, title: string): Instrument => ({
  title,
  short: `SI ${year}/${number}`,
  unit: 'reg',
  path: `uksi/${year}/${number}`,
})
const act = (year: number, chapter: number, title: string, short: string): Instrument => ({
  title,
  short,
  unit: 's',
  path: `ukpga/${year}/${chapter}`,
})

/** Every instrument that can be cited, by id. */
export const instruments: Readonly<Record<InstrumentId, Instrument>> = {
  'uk-gdpr': { title: 'UK General Data Protection Regulation', short: 'UK GDPR', unit: 'Art', path: 'eur/2016/679' },
  'eu-gdpr': { title: 'Regulation (EU) 2016/679', short: 'EU GDPR', unit: 'Art', path: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  'dpa-2018': act(2018, 12, 'Data Protection Act 2018', 'DPA 2018'),
  'dpa-1998': act(1998, 29, 'Data Protection Act 1998', 'DPA 1998'),
  'duaa-2025': act(2025, 18, 'Data (Use and Access) Act 2025', 'DUAA 2025'),
  pecr: {
    title: 'Privacy and Electronic Communications (EC Directive) Regulations 2003',
    short: 'PECR',
    unit: 'reg',
    path: 'uksi/2003/2426',
  },
  'directive-95-46': {
    title: 'Directive 95/46/EC',
    short: 'Directive 95/46/EC',
    unit: 'Art',
    path: 'https://eur-lex.europa.eu/eli/dir/1995/46/oj',
  },
  'cwsa-2026': act(2026, 21, "Children's Wellbeing and Schools Act 2026", 'CWSA 2026'),
  'ca-2006': act(2006, 46, 'Companies Act 2006', 'CA 2006'),
  'fa-1998': act(1998, 36, 'Finance Act 1998', 'FA 1998'),
  'tma-1970': act(1970, 9, 'Taxes Management Act 1970', 'TMA 1970'),
  'vata-1994': act(1994, 23, 'Value Added Tax Act 1994', 'VATA 1994'),
  'era-2025': act(2025, 36, 'Employment Rights Act 2025', 'ERA 2025'),
  'limitation-1980': act(1980, 58, 'Limitation Act 1980', 'Limitation Act 1980'),
  'prescription-1973': act(1973, 52, 'Prescription and Limitation (Scotland) Act 1973', 'Prescription and Limitation (Scotland) Act 1973'),
  'limitation-ni-1989': { title: 'Limitation (Northern Ireland) Order 1989', short: 'SI 1989/1339', unit: 'Art', path: 'nisi/1989/1339' },
  'si-1979-628': si(1979, 628, 'Social Security (Claims and Payments) Regulations 1979'),
  'si-1986-1960': si(1986, 1960, 'Statutory Maternity Pay (General) Regulations 1986'),
  'si-1996-1715': si(1996, 1715, 'Occupational Pension Schemes (Scheme Administration) Regulations 1996'),
  'si-1998-1833': si(1998, 1833, 'Working Time Regulations 1998'),
  'si-2002-2013': si(2002, 2013, 'Electronic Commerce (EC Directive) Regulations 2002'),
  'si-2002-2677': si(2002, 2677, 'Control of Substances Hazardous to Health Regulations 2002'),
  'si-2003-2682': si(2003, 2682, 'Income Tax (Pay As You Earn) Regulations 2003'),
  'si-2006-567': si(2006, 567, 'Registered Pension Schemes (Provision of Information) Regulations 2006'),
  'si-2007-3290': { ...si(2007, 3290, 'Immigration (Restrictions on Employment) Order 2007'), unit: 'Art' },
  'si-2008-1765': si(2008, 1765, "Employers' Liability (Compulsory Insurance) (Amendment) Regulations 2008"),
  'si-2010-5': si(2010, 5, 'Employers’ Duties (Registration and Compliance) Regulations 2010'),
  'si-2013-1471': si(2013, 1471, 'Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013'),
  'si-2014-55': si(2014, 55, 'Statutory Sick Pay (Maintenance of Records) (Revocation) Regulations 2014'),
  'si-2015-17': si(2015, 17, 'Company, Limited Liability Partnership and Business (Names and Trading Disclosures) Regulations 2015'),
  'si-2015-621': si(2015, 621, 'National Minimum Wage Regulations 2015'),
  'si-2017-692': si(2017, 692, 'Money Laundering, Terrorist Financing and Transfer of Funds Regulations 2017'),
  'si-2018-480': si(2018, 480, 'Data Protection (Charges and Information) Regulations 2018'),
  'si-2019-419': si(2019, 419, 'Data Protection, Privacy and Electronic Communications (Amendments etc) (EU Exit) Regulations 2019'),
  'si-2022-1213': si(2022, 1213, 'Data Protection (Adequacy) (Republic of Korea) Regulations 2022'),
  'si-2023-1028': si(2023, 1028, 'Data Protection (Adequacy) (United States of America) Regulations 2023'),
  'si-2025-63': si(2025, 63, 'Data Protection (Charges and Information) (Amendment) Regulations 2025'),
  'si-2025-904': si(2025, 904, 'Data (Use and Access) Act 2025 (Commencement No. 1) Regulations 2025'),
  'si-2025-996': si(2025, 996, 'Data (Use and Access) Act 2025 (Commencement No. 3) Regulations 2025'),
  'si-2026-31': si(2026, 31, 'Data (Use and Access) Act 2025 (Commencement No. 5) Regulations 2026'),
  'si-2026-82': si(2026, 82, 'Data (Use and Access) Act 2025 (Commencement No. 6) Regulations 2026'),
  'si-2026-126': si(2026, 126, 'Data (Use and Access) Act 2025 (Commencement No. 7) Regulations 2026'),
  'si-2026-317': si(2026, 317, 'Data (Use and Access) Act 2025 (Commencement No. 8) Regulations 2026'),
  'si-2026-386': si(2026, 386, 'Data (Use and Access) Act 2025 (Consequential Amendments and Transitional Provision) Regulations 2026'),
  'si-2026-425': si(2026, 425, 'Duty to write a code of practice on artificial intelligence and automated decisions'),
  'si-2026-1015': si(
    2026,
    1015,
    'Data (Use and Access) Act 2025 (Commencement No. 9 and Transitional and Saving Provisions) Regulations 2026',
  ),
}
