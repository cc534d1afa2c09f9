const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words of offices, without points and in capitals. */
const offices = setOf(
  "AMBASSADOR AMB AMBO CHARGE CHARGEE CHARGÉ CDA CHG AFFAIRES AFFAIRE AFFAIRS DAFFAIRES DEPUTY DEP CHIEF CHF DCM ADCM A/DCM COM " +
    "COUNSELOR COUNSELLOR COUNSEL COUNCILOR COUNCILLOR COUNSELORS COUN COUNS MINISTER MIN MINCOUNS EMIN MC CONSUL CONSULS GENERAL CG DPO " +
    "PRINCIPAL OFFICER OFFICERS OFF OFFICE ACTING ACT ATTACHE ATTACHÉ DIRECTOR DIR ASSISTANT ASST ASSOCIATE UNDER UNDERSECRETARY " +
    "SECRETARY SEC PDAS DAS AS US PDUS HEAD AGENT SENIOR SR EXECUTIVE EXEC EXO SPECIAL ENVOY REPRESENTATIVE REP COORDINATOR CHAIRMAN " +
    "CHAIR CHAIRPERSON ADVISER ADVISOR ADMINISTRATOR ANALYST MANAGER INTERN TEAM LEADER LEAD STAFF TDY RSO ARSO DRSO IPO IMO ISSO " +
    "POLOFF ECONOFF CONOFF POLECON PAO IO DPAO CAO GSO FCS SCO CONGEN MR MRS MS DR PROFESSOR THE AI FOR OF TO AT IN AND ON FROM",
);

/** Fields that an office is about. */
const fields = setOf(
  "POLITICAL POL ECONOMIC ECONOMICS ECONOMY ECON ECO ECOPOL ECPO COMMERCIAL FINANCIAL FINANCE TREASURY TRADE LABOR CONSULAR CON " +
    "MILITARY MIL POLMIL DEFENSE SECURITY SCIENCE SCIENTIFIC SCI TECHNOLOGY TECHNICAL ENVIRONMENT ENVIRONMENTAL HEALTH ENERGY EST ESTH " +
    "LEGAL LAW ENFORCEMENT NARCOTICS PUBLIC DIPLOMACY DIPLOMATIC INFORMATION CULTURAL PRESS MANAGEMENT MGMT MGT ADMINISTRATIVE ADMIN " +
    "REFUGEE MIGRATION HUMAN RIGHTS INTERNATIONAL ORGANIZATION ORGANIZATIONS GLOBAL REGIONAL INTERAGENCY PROVINCIAL NATIONAL SUB " +
    "SUBNATIONAL GOVERNANCE RECONSTRUCTION INTERNAL EXTERNAL AGRICULTURAL AGRICULTURE DEVELOPMENT POLICY PLANNING STRATEGIC NUCLEAR " +
    "NONPROLIFERATION ARMS CONTROL VERIFICATION COMPLIANCE INTELLIGENCE RESEARCH OPERATIONS MULTILATERAL BILATERAL TRANSNATIONAL",
);

/** Parts of the government, of a mission and of the world. */
const places = setOf(
  "DEPARTMENT DEPT STATE DOS DOD DOJ USG GOVERNMENT EMBASSY AMEMBASSY MISSION USMISSION CONSULATE AMCONSUL SECTION UNIT BUREAU " +
    "BRANCH DIVISION DESK POST AIT USINT USUN USEU USNATO USOSCE USOECD USDEL UNVIE IRPO RPO PRT REO NSC OSD USAID FBI DEA DHS AF EAP " +
    "EUR NEA SCA SA WHA ARA INR ISN NP PM DS EB EEB OES PRM DRL INL CA VCI SCT CENTRAL EASTERN WESTERN SOUTHERN NORTHERN ASIA " +
    "ASIAN AFRICA AFRICAN EUROPE EUROPEAN EURASIAN PACIFIC HEMISPHERE NEAR IRAN IRAQ DC",
);

const ranks = setOf(
  "LT LTC LTCOL COL COLONEL MAJ MAJOR CAPT CAPTAIN CDR COMMANDER LCDR BG BGEN GEN RADM VADM ADM ADMIRAL SGT",
);

/** Long words that are misspelt often; two letters may be wrong, lost, added or exchanged. */
const misspelt = [
  "AMBASSADOR",
  "COUNSELOR",
  "COUNSELLOR",
  "MINISTER",
  "SECRETARY",
  "POLITICAL",
  "ECONOMIC",
  "DIRECTOR",
  "AFFAIRES",
];

/** Offices written as one word: `PolMinCouns`, `EconOff`. */
const compound =
  /^[ADE]?(?:POL|ECON|ECO|MIL|MIN|CON|LAB|MGT)(?:POL|ECON|ECO|MIL|MIN|COUNSELLOR|COUNSELOR|COUNS|COUN|CONS|OFFICER|OFF|CHIEF|GEN|ATT){1,3}$/u;

/**
 * Whether the word is one of an office (`Ambassador`, `EconOff`, `POL/C`, `d'Affaires`), not of a person's name; also
 * when it is misspelt. Points, parentheses and case do not matter.
 *
 * @example isTitleWord("Ambasasdor") // true
 */
export const isTitleWord = (word: string): boolean => {
  const plain = word.toUpperCase().replace(/[.(),:]|'$/gu, "");
  if (/[/&\d]/u.test(plain) || plain === "") {
    return true;
  }
  const parts = plain.replace(/^DE?['’ ]+/u, "").split("-");
  return parts.every(isOffice);
};

const isOffice = (word: string): boolean =>
  offices.has(word) ||
  fields.has(word) ||
  places.has(word) ||
  ranks.has(word) ||
  compound.test(word) ||
  misspelt.some((title) => isNear(word, title));

const isNear = (word: string, title: string): boolean => {
  const allowed = word.length < 8 ? 1 : 2;
  return (
    word.length > 5 &&
    Math.abs(word.length - title.length) <= allowed &&
    // Each letter that the title does not have costs one, which is cheaper to see than the whole distance.
    Array.from(word).filter((letter) => !title.includes(letter)).length <= allowed &&
    distance(word, title) <= allowed
  );
};

/** How many letters must be replaced, added, left out or exchanged with a neighbour to get from one word to the other. */
const distance = (from: string, to: string): number => {
  let older: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    older = row;
    row = next;
  }
  return row.at(-1) ?? 0;
};
