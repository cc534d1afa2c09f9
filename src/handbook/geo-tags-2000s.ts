/**
 * Geographic TAGS in cables of 2000 to 2010. The codes were counted in public cables; no list of the time could be read,
 * so the names are general knowledge, those of the regions the names of 1974.
 */
import type { Rows } from "./rows.js";

/** Countries and territories. */
export const countries2000s: Rows = [
  "AA=Aruba; AF=Afghanistan; AG=Algeria; AE=United Arab Emirates; AJ=Azerbaijan; AL=Albania; AM=Armenia; AR=Argentina",
  "AS=Australia; AU=Austria; BA=Bahrain; BC=Botswana; BE=Belgium; BG=Bangladesh; BH=Belize",
  "BK=Bosnia and Herzegovina; BL=Bolivia; BM=Burma; BO=Belarus; BR=Brazil; BU=Bulgaria; BY=Burundi; CA=Canada",
  "CB=Cambodia; CD=Chad; CE=Sri Lanka; CF=Congo (Brazzaville); CG=Congo (Kinshasa); CH=China; CI=Chile; CM=Cameroon",
  "CO=Colombia; CS=Costa Rica; CT=Central African Republic; CU=Cuba; CY=Cyprus; DA=Denmark; DJ=Djibouti",
  "DR=Dominican Republic; EC=Ecuador; EG=Egypt; EI=Ireland; EK=Equatorial Guinea; EN=Estonia; ER=Eritrea",
  "ES=El Salvador; ET=Ethiopia; EZ=Czech Republic; FI=Finland; FJ=Fiji; FR=France; GA=Gambia; GB=Gabon; GG=Georgia",
  "GH=Ghana; GM=Germany; GR=Greece; GT=Guatemala; GV=Guinea; GY=Guyana; GZ=Gaza Strip; HA=Haiti; HK=Hong Kong",
  "HO=Honduras; HR=Croatia; HU=Hungary; IC=Iceland; ID=Indonesia; IN=India; IR=Iran; IS=Israel; IT=Italy",
  "IV=Cote d'Ivoire; IZ=Iraq; JA=Japan; JM=Jamaica; JO=Jordan; KE=Kenya; KG=Kyrgyzstan; KN=Korea (North)",
  "KS=Korea (South); KU=Kuwait; KV=Kosovo; KZ=Kazakhstan; LA=Laos; LE=Lebanon; LG=Latvia; LH=Lithuania; LI=Liberia",
  "LO=Slovakia; LT=Lesotho; LU=Luxembourg; LY=Libya; MA=Madagascar; MD=Moldova; MG=Mongolia; MI=Malawi",
  "MK=Macedonia; ML=Mali; MO=Morocco; MP=Mauritius; MR=Mauritania; MT=Malta; MU=Oman; MV=Maldives; MX=Mexico",
  "MY=Malaysia; MZ=Mozambique; NG=Niger; NI=Nigeria; NL=Netherlands; NO=Norway; NP=Nepal; NS=Suriname; NU=Nicaragua",
  "NZ=New Zealand; PA=Paraguay; PE=Peru; PK=Pakistan; PL=Poland; PM=Panama; PO=Portugal; PU=Guinea-Bissau; QA=Qatar",
  "RO=Romania; RP=Philippines; RS=Russia; RW=Rwanda; SA=Saudi Arabia; SF=South Africa; SG=Senegal; SI=Slovenia",
  "SL=Sierra Leone; SN=Singapore; SO=Somalia; SP=Spain; SR=Serbia; SU=Sudan; SW=Sweden; SY=Syria; SZ=Switzerland",
  "TC=United Arab Emirates (to about 2005); TD=Trinidad and Tobago; TH=Thailand; TI=Tajikistan; TO=Togo",
  "TP=Sao Tome and Principe; TS=Tunisia; TT=Timor-Leste; TU=Turkey; TW=Taiwan; TX=Turkmenistan; TZ=Tanzania",
  "UG=Uganda; UK=United Kingdom; UP=Ukraine; US=United States; UV=Burkina Faso; UY=Uruguay; UZ=Uzbekistan",
  "VE=Venezuela; VM=Vietnam; VT=Vatican City; WA=Namibia; WZ=Swaziland; YI=Serbia and Montenegro; YM=Yemen",
  "ZA=Zambia; ZI=Zimbabwe",
];

/** Seen, but in no list that could be read; a code here may be a mistake of its drafter. A name is a guess. */
export const unexplained2000s: Rows = [
  "AC?; AO?; AX?; AZ?; BB?; BF?; BT?; BX?; CL?; CN?; CR?; CV?; CW?; DK?; DS?; GE?; IA?; IF?; IL?; IQ?; JP?; KO?",
  "KR?; KX?; MC?; NA?; NE?; NK?; NT?; PF?; PG?; PY?; RF?; RM?; RU?=Russia; SB?; SC?; SH?; SK?; SM?; ST?; TK?; TR?; UE?",
  "VN?; VZ?=Venezuela; WI?; YE?; ZB?; ZF?; ZJ?; ZK?; ZL?; ZO?; ZP?; ZR?; ZU?",
];
