/**
 * Geographic TAGS in cables of 2000 to 2010. The codes were counted in public cables; no list of the time could be read,
 * so the names are general knowledge, those of the regions the names of 1974.
 */
import type { Rows } from "./rows.js";

/** Countries and territories whose code or name was not that of 1974. */
export const countries2000s: Rows = [
  "AA=Aruba; AE=United Arab Emirates; AJ=Azerbaijan; AM=Armenia; BK=Bosnia and Herzegovina; BO=Belarus; CB=Cambodia",
  "CE=Sri Lanka; CG=Congo (Kinshasa); CH=China; DJ=Djibouti; EN=Estonia; ER=Eritrea; EZ=Czech Republic; GG=Georgia",
  "GM=Germany; HR=Croatia; IV=Cote d'Ivoire; KG=Kyrgyzstan; KV=Kosovo; KZ=Kazakhstan; LG=Latvia; LH=Lithuania",
  "LO=Slovakia; MD=Moldova; MK=Macedonia; NS=Suriname; PM=Panama; PU=Guinea-Bissau; RS=Russia; SI=Slovenia",
  "SR=Serbia; TC=United Arab Emirates (to about 2005); TI=Tajikistan; TT=Timor-Leste; TW=Taiwan; TX=Turkmenistan",
  "UP=Ukraine; UV=Burkina Faso; UZ=Uzbekistan; VM=Vietnam; WA=Namibia; YI=Serbia and Montenegro; YM=Yemen",
  "ZI=Zimbabwe",
];

/** Codes that went on as in 1974, names and all. */
export const unchanged2000s: ReadonlySet<string> = new Set(
  [
    "AF AG AL AR AS AU BA BC BE BG BH BL BM BR BU BY CA CD CF CI CM CO CS CT CU CY DA DR EC EG EI EK ES ET FI FJ FR",
    "GA GB GH GR GT GV GY GZ HA HK HO HU IC ID IN IR IS IT IZ JA JM JO KE KN KS KU LA LE LI LT LU LY MA MG MI ML MO",
    "MP MR MT MU MV MX MY MZ NG NI NL NO NP NU NZ PA PE PK PL PO QA RO RP RW SA SF SG SL SN SO SP SU SW SY SZ TD TH",
    "TO TP TS TU TZ UG UK US UY VE VT WZ ZA",
  ]
    .join(" ")
    .split(" "),
);

/** Seen, but in no list that could be read; a code here may be a mistake of its drafter. A name is a guess. */
export const unexplained2000s: Rows = [
  "AC?; AO?; AX?; AZ?; BB?; BF?; BT?; BX?; CL?; CN?; CR?; CV?; CW?; DK?; DS?; GE?; IA?; IF?; IL?; IQ?; JP?; KO?",
  "KR?; KX?; MC?; NA?; NE?; NK?; NT?; PF?; PG?; PY?; RF?; RM?; RU?=Russia; SB?; SC?; SH?; SK?; SM?; ST?; TK?; TR?; UE?",
  "VN?; VZ?=Venezuela; WI?; YE?; ZB?; ZF?; ZJ?; ZK?; ZL?; ZO?; ZP?; ZR?; ZU?",
];
