/** Geographic TAGS of the handbook of June 1974 (TL:TAGS-1, sections 11 and 12). */
import type { Rows } from "./rows.js";

/** Countries and territories. */
export const countries1974: Rows = [
  "AC=Antigua; AF=Afghanistan; AG=Algeria; AL=Albania; AN=Andorra; AO=Angola; AQ=American Samoa; AR=Argentina",
  "AS=Australia; AT=Ashmore and Cartier Islands; AU=Austria; AV=Anguilla; BA=Bahrain; BB=Barbados; BC=Botswana",
  "BD=Bermuda; BE=Belgium; BF=Bahamas; BG=Bangladesh; BH=Belize; BL=Bolivia; BM=Burma; BP=British Solomon Islands",
  "BR=Brazil; BT=Bhutan; BU=Bulgaria; BV=Bouvet Island; BW=British West Indies; BX=Brunei; BY=Burundi; CA=Canada",
  "CB=Cambodia (Khmer Republic); CD=Chad; CE=Sri Lanka (Ceylon); CF=Congo (Brazzaville); CG=Zaire",
  "CH=China (Mainland); CI=Chile; CJ=Cayman Islands; CK=Cocos Island; CL=Line Islands; CM=Cameroon",
  "CN=Comoro Islands; CO=Colombia; CR=Coral Sea Islands Territory; CS=Costa Rica; CT=Central African Republic",
  "CU=Cuba; CV=Cape Verde Islands; CW=Cook Islands; CY=Cyprus; CZ=Czechoslovakia; DA=Denmark; DM=Dahomey",
  "DO=Dominica; DR=Dominican Republic; EC=Ecuador; EG=Egypt; EI=Ireland; EK=Equatorial Guinea",
  "EQ=Canton and Enderbury Islands; ES=El Salvador; ET=Ethiopia; FA=Falkland Islands; FG=French Guiana; FI=Finland",
  "FJ=Fiji; FO=Faeroe Islands; FP=French Polynesia; FR=France; FT=French Territory of Afars and Issas",
  "FW=French West Indies; GA=Gambia; GB=Gabon; GE=Germany (East); GH=Ghana; GI=Gibraltar; GJ=Grenada; GL=Greenland",
  "GN=Gilbert and Ellice Islands; GP=Guadeloupe; GQ=Guam; GR=Greece; GT=Guatemala; GV=Guinea; GW=Germany (West)",
  "GY=Guyana; GZ=Gaza Strip; HA=Haiti; HK=Hong Kong; HM=Heard and McDonald Islands; HO=Honduras; HU=Hungary",
  "IC=Iceland; ID=Indonesia; IN=India; IO=British Indian Ocean Territory; IR=Iran; IS=Israel; IT=Italy",
  "IV=Ivory Coast; IY=Iraq-Saudi Arabia Neutral Zone; IZ=Iraq; JA=Japan; JM=Jamaica; JN=Jan Mayen; JO=Jordan",
  "JQ=Johnston Atoll; KE=Kenya; KN=Korea (North); KS=Korea (South); KT=Christmas Island; KU=Kuwait; LA=Laos",
  "LE=Lebanon; LI=Liberia; LS=Liechtenstein; LT=Lesotho; LU=Luxembourg; LY=Libya; MA=Madagascar; MB=Martinique",
  "MC=Macao; MG=Mongolia; MH=Montserrat; MI=Malawi; ML=Mali; MN=Monaco; MO=Morocco; MP=Mauritius; MQ=Midway Islands",
  "MR=Mauritania; MT=Malta; MU=Oman; MV=Maldives; MX=Mexico; MY=Malaysia; MZ=Mozambique; NA=Netherlands Antilles",
  "NC=New Caledonia; NE=Niue; NF=Norfolk Island; NG=Niger; NH=New Hebrides; NI=Nigeria; NL=Netherlands; NO=Norway",
  "NP=Nepal; NR=Nauru; NS=Surinam; NU=Nicaragua; NZ=New Zealand; PA=Paraguay; PC=Pitcairn Island; PE=Peru",
  "PF=Paracel Islands; PG=Spratly Island; PK=Pakistan; PL=Poland; PN=Panama; PO=Portugal; PP=Papua New Guinea",
  "PQ=Canal Zone; PT=Portuguese Timor; PU=Portuguese Guinea; QA=Qatar; RE=Reunion; RH=Rhodesia; RO=Romania",
  "RP=Philippines; RQ=Puerto Rico; RW=Rwanda; SA=Saudi Arabia; SB=St. Pierre and Miquelon; SC=St. Christopher-Nevis",
  "SE=Seychelles; SF=South Africa; SG=Senegal; SH=St. Helena; SK=Sikkim; SL=Sierra Leone; SM=San Marino",
  "SN=Singapore; SO=Somalia; SP=Spain; SQ=Swan Islands; SS=Spanish Sahara; ST=St. Lucia; SU=Sudan; SV=Svalbard",
  "SW=Sweden; SY=Syria; SZ=Switzerland; TC=United Arab Emirates; TD=Trinidad and Tobago; TH=Thailand",
  "TK=Turks and Caicos Islands; TL=Tokelau Islands; TN=Tonga; TO=Togo; TP=Sao Tome and Principe",
  "TQ=Trust Territory of the Pacific; TS=Tunisia; TU=Turkey; TW=China (Taiwan); TZ=Tanzania; UG=Uganda",
  "UK=United Kingdom; UR=Soviet Union; US=United States; UV=Upper Volta; UY=Uruguay; VC=St. Vincent; VE=Venezuela",
  "VI=British Virgin Islands; VN=Viet-Nam (North); VQ=Virgin Islands; VS=Viet-Nam (South); VT=Vatican City",
  "WA=South-West Africa; WB=West Berlin; WQ=Wake Island; WS=Western Samoa; WZ=Swaziland; YE=Yemen (San'a)",
  "YO=Yugoslavia; YQ=Ryukyu Islands (South); YS=Yemen (Aden); ZA=Zambia",
];

/** Parts of the world; posts still used them after 2000. */
export const regions1974: Rows = [
  "XA=Africa; XB=Asia; XC=Southeast Asia; XD=South Asia; XE=Far East; XF=Middle East; XG=Europe; XH=Eastern Europe",
  "XI=North Africa; XJ=Africa South of the Sahara; XK=Central America; XL=Caribbean; XM=Latin America",
  "XN=Atlantic Ocean Area; XO=Indian Ocean Area; XP=Pacific Ocean Area; XQ=Arctic Ocean Area; XR=South America",
  "XS=North America; XT=Western Europe; XU=Australasia; XV=Antarctica; XW=East Africa; XX=Worldwide; XY=West Africa",
  "XZ=Scandinavia",
];
