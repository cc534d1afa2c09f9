/** Geographic TAGS of today (5 FAH-3 H-414 and H-416, 2024), made from the GENC codes. */
import type { Rows } from "./rows.js";

/** Countries and territories; 21 codes of uninhabited places are left out. */
export const countriesCurrent: Rows = [
  "AD=Andorra; AE=United Arab Emirates; AF=Afghanistan; AG=Antigua and Barbuda; AI=Anguilla; AL=Albania; AM=Armenia",
  "AO=Angola; AQ=Antarctica; AR=Argentina; AS=American Samoa; AT=Austria; AU=Australia; AW=Aruba; AZ=Azerbaijan",
  "BA=Bosnia and Herzegovina; BB=Barbados; BD=Bangladesh; BE=Belgium; BF=Burkina Faso; BG=Bulgaria; BH=Bahrain",
  "BI=Burundi; BJ=Benin; BL=Saint Barthelemy; BM=Bermuda; BN=Brunei; BO=Bolivia",
  "BQ=Bonaire, Sint Eustatius and Saba; BR=Brazil; BS=Bahamas; BT=Bhutan; BV=Bouvet Island; BW=Botswana; BY=Belarus",
  "BZ=Belize; CA=Canada; CC=Cocos (Keeling) Islands; CD=Congo (Kinshasa); CF=Central African Republic",
  "CG=Congo (Brazzaville); CH=Switzerland; CI=Cote d'Ivoire; CK=Cook Islands; CL=Chile; CM=Cameroon; CN=China",
  "CO=Colombia; CP=Clipperton Island; CR=Costa Rica; CU=Cuba; CV=Cabo Verde; CW=Curacao; CX=Christmas Island",
  "CY=Cyprus; CZ=Czechia; DE=Germany; DJ=Djibouti; DK=Denmark; DM=Dominica; DO=Dominican Republic; DZ=Algeria",
  "EC=Ecuador; EE=Estonia; EG=Egypt; EH=Western Sahara; ER=Eritrea; ES=Spain; ET=Ethiopia; FI=Finland; FJ=Fiji",
  "FK=Falkland Islands; FM=Micronesia; FO=Faroe Islands; FR=France; GA=Gabon; GB=United Kingdom; GD=Grenada",
  "GE=Georgia; GF=French Guiana; GG=Guernsey; GH=Ghana; GI=Gibraltar; GL=Greenland; GM=Gambia; GN=Guinea",
  "GP=Guadeloupe; GQ=Equatorial Guinea; GR=Greece; GS=South Georgia and the South Sandwich Islands; GT=Guatemala",
  "GU=Guam; GW=Guinea-Bissau; GY=Guyana; HK=Hong Kong; HM=Heard Island and McDonald Islands; HN=Honduras",
  "HR=Croatia; HT=Haiti; HU=Hungary; ID=Indonesia; IE=Ireland; IL=Israel; IM=Isle of Man; IN=India",
  "IO=British Indian Ocean Territory; IQ=Iraq; IR=Iran; IS=Iceland; IT=Italy; JE=Jersey; JM=Jamaica; JO=Jordan",
  "JP=Japan; KE=Kenya; KG=Kyrgyzstan; KH=Cambodia; KI=Kiribati; KM=Comoros; KN=Saint Kitts and Nevis",
  "KP=Korea (North); KR=Korea (South); KW=Kuwait; KY=Cayman Islands; KZ=Kazakhstan; LA=Laos; LB=Lebanon",
  "LC=Saint Lucia; LI=Liechtenstein; LK=Sri Lanka; LR=Liberia; LS=Lesotho; LT=Lithuania; LU=Luxembourg; LV=Latvia",
  "LY=Libya; MA=Morocco; MC=Monaco; MD=Moldova; ME=Montenegro; MF=Saint Martin; MG=Madagascar; MH=Marshall Islands",
  "MK=Macedonia; ML=Mali; MM=Burma; MN=Mongolia; MO=Macau; MP=Northern Mariana Islands; MQ=Martinique",
  "MR=Mauritania; MS=Montserrat; MT=Malta; MU=Mauritius; MV=Maldives; MW=Malawi; MX=Mexico; MY=Malaysia",
  "MZ=Mozambique; NA=Namibia; NC=New Caledonia; NE=Niger; NF=Norfolk Island; NG=Nigeria; NI=Nicaragua",
  "NL=Netherlands; NO=Norway; NP=Nepal; NR=Nauru; NU=Niue; NZ=New Zealand; OM=Oman; PA=Panama; PE=Peru",
  "PF=French Polynesia; PG=Papua New Guinea; PH=Philippines; PK=Pakistan; PL=Poland; PM=Saint Pierre and Miquelon",
  "PN=Pitcairn Islands; PR=Puerto Rico; PT=Portugal; PW=Palau; PY=Paraguay; QA=Qatar; RE=Reunion; RO=Romania",
  "RS=Serbia; RU=Russia; RW=Rwanda; SA=Saudi Arabia; SB=Solomon Islands; SC=Seychelles; SD=Sudan; SE=Sweden",
  "SG=Singapore; SH=Saint Helena, Ascension, and Tristan da Cunha; SI=Slovenia; SK=Slovakia; SL=Sierra Leone",
  "SM=San Marino; SN=Senegal; SO=Somalia; SR=Suriname; SS=South Sudan; ST=Sao Tome and Principe; SV=El Salvador",
  "SX=Sint Maarten; SY=Syria; SZ=Swaziland; TC=Turks and Caicos Islands; TD=Chad",
  "TF=French Southern and Antarctic Lands; TG=Togo; TH=Thailand; TJ=Tajikistan; TK=Tokelau; TL=Timor-Leste",
  "TM=Turkmenistan; TN=Tunisia; TO=Tonga; TR=Turkey; TT=Trinidad and Tobago; TV=Tuvalu; TW=Taiwan; TZ=Tanzania",
  "UA=Ukraine; UG=Uganda; US=United States; UY=Uruguay; UZ=Uzbekistan; VA=Vatican City",
  "VC=Saint Vincent and the Grenadines; VE=Venezuela; VG=British Virgin Islands; VI=U.S. Virgin Islands; VN=Vietnam",
  "VU=Vanuatu; WF=Wallis and Futuna; WS=Samoa; XG=Gaza Strip; XK=Kosovo; XW=West Bank; YE=Yemen; YT=Mayotte",
  "ZA=South Africa; ZM=Zambia; ZW=Zimbabwe",
];

/** Parts of the world, a figure and a letter. */
export const regionsCurrent: Rows = [
  "1A=Africa; 1C=Central Africa; 1E=East Africa; 1N=North Africa; 1S=Southern Africa; 1W=West Africa",
  "2A=Arabian Peninsula; 2C=Central Asia; 2E=East Asia; 2H=Southeast Asia; 2M=Middle East; 2N=North Asia",
  "2P=East Asia and Pacific; 2S=South Asia; 3A=Europe; 3B=Balkan States; 3D=Scandinavia; 3E=Eastern Europe",
  "3L=Baltic States; 3S=Southern Europe; 3T=Transcaucasus; 3W=Western Europe; 4C=Central America; 4L=Latin America",
  "4N=North America; 4R=Caribbean; 4S=South America; 5A=Australia-New Zealand Region; 6A=Arctic Ocean Area",
  "6D=North Atlantic Area; 6E=North Pacific Area; 6G=South Atlantic Area; 6H=South Pacific Ocean Area",
  "6I=Indian Ocean Area; 6M=Mediterranean Sea Area; 6P=Persian Gulf Area; 7A=Worldwide; 8A=Antarctic Area",
];
