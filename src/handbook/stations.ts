/** Names of stations as they stand in message reference numbers, and what copies make of them. */

/** Posts and offices that number telegrams. Sources: routing indicator table, FORMAT section on the classification line. */
export const stations: readonly string[] = [
  "ABIDJAN,ABU DHABI,ABUJA,ACCRA,ADANA,ADDIS ABABA,ALGIERS,ALMATY,AMMAN,AMSTERDAM,ANKARA,ANTANANARIVO,APIA,ASHGABAT,ASMARA",
  "ASTANA,ASUNCION,ATHENS,AUCKLAND,BAGHDAD,BAKU,BAMAKO,BANDAR SERI BEGAWAN,BANGKOK,BANGUI,BANJUL,BARCELONA,BASRAH,BEIJING",
  "BEIRUT,BELFAST,BELGRADE,BELMOPAN,BERLIN,BERN,BISHKEK,BOGOTA,BONN,BRASILIA,BRATISLAVA,BRAZZAVILLE,BRIDGETOWN,BRUSSELS",
  "BUCHAREST,BUDAPEST,BUENOS AIRES,BUJUMBURA,CAIRO,CALCUTTA,CALGARY,CANBERRA,CAPE TOWN,CARACAS,CASABLANCA,CHENGDU,CHENNAI",
  "CHIANG MAI,CHISINAU,CIUDAD JUAREZ,COLOMBO,CONAKRY,COPENHAGEN,COTONOU,CURACAO,DAKAR,DAMASCUS,DAR ES SALAAM,DHAHRAN,DHAKA",
  "DILI,DJIBOUTI,DOHA,DUBAI,DUBLIN,DURBAN,DUSHANBE,DUSSELDORF,EDINBURGH,FLORENCE,FRANKFURT,FREETOWN,FUKUOKA,GABORONE",
  "GENEVA,GEORGETOWN,GRENADA,GUADALAJARA,GUANGZHOU,GUATEMALA,GUAYAQUIL,HALIFAX,HAMBURG,HAMILTON,HANOI,HARARE,HAVANA,HELSINKI",
  "HERMOSILLO,HO CHI MINH CITY,HONG KONG,HYDERABAD,ISLAMABAD,ISTANBUL,JAKARTA,JEDDAH,JERUSALEM,JOHANNESBURG,KABUL,KADUNA",
  "KAMPALA,KARACHI,KATHMANDU,KHARTOUM,KIGALI,KINGSTON,KINSHASA,KOLKATA,KRAKOW,KUALA LUMPUR,KUWAIT,KYIV,LA PAZ,LAGOS,LAHORE",
  "LEIPZIG,LENINGRAD,LIBREVILLE,LILONGWE,LIMA,LISBON,LJUBLJANA,LOME,LONDON,LUANDA,LUSAKA,LUXEMBOURG,MADRAS,MADRID,MAJURO",
  "MALABO,MANAGUA,MANAMA,MANILA,MAPUTO,MARSEILLE,MASERU,MATAMOROS,MBABANE,MELBOURNE,MERIDA,MEXICO,MILAN,MINSK,MONROVIA",
  "MONTERREY,MONTEVIDEO,MONTREAL,MOSCOW,MUMBAI,MUNICH,MUSCAT,NAHA,NAIROBI,NAPLES,NASSAU,NDJAMENA,NEW DELHI,NIAMEY,NICOSIA",
  "NOGALES,NOUAKCHOTT,NUEVO LAREDO,OSAKA KOBE,OSLO,OTTAWA,OUAGADOUGOU,PANAMA,PARAMARIBO,PARIS,PERTH,PESHAWAR,PHNOM PENH",
  "PODGORICA,PORT AU PRINCE,PORT LOUIS,PORT MORESBY,PORT OF SPAIN,PRAGUE,PRAIA,PRETORIA,PRISTINA,QUEBEC,QUITO,RABAT,RANGOON",
  "RECIFE,REYKJAVIK,RIGA,RIO DE JANEIRO,RIYADH,ROME,RPO DUBAI,SAN JOSE,SAN SALVADOR,SANAA,SANTIAGO,SANTO DOMINGO,SAO PAULO",
  "SAPPORO,SARAJEVO,SEOUL,SHANGHAI,SHENYANG,SINGAPORE,SKOPJE,SOFIA,ST PETERSBURG,STATE,STOCKHOLM,STRASBOURG,SURABAYA,SUVA",
  "SYDNEY,TAIPEI,TALLINN,TASHKENT,TBILISI,TEGUCIGALPA,TEHRAN,TEL AVIV,THE HAGUE,THESSALONIKI,TIJUANA,TIRANA,TOKYO,TORONTO",
  "TRIPOLI,TUNIS,ULAANBAATAR,UNROME,UNESCO PARIS FR,UNVIE VIENNA,USEU BRUSSELS,USNATO,USOSCE,USUN NEW YORK,VALLETTA,VANCOUVER",
  "VATICAN,VIENNA,VIENTIANE,VILNIUS,VLADIVOSTOK,WARSAW,WELLINGTON,WINDHOEK,YAOUNDE,YEKATERINBURG,YEREVAN,ZAGREB,ZANZIBAR",
]
  .join(",")
  .split(",");

/** Short forms that posts use in references, to the name in full. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ["BA", "BUENOS AIRES"],
  ["HAGUE", "THE HAGUE"],
  ["HCMC", "HO CHI MINH CITY"],
  ["HO CHI MINH", "HO CHI MINH CITY"],
  ["HK", "HONG KONG"],
  ["HONGKONG", "HONG KONG"],
  ["RIO", "RIO DE JANEIRO"],
  ["RIO DE JAN", "RIO DE JANEIRO"],
  ["SP", "SAO PAULO"],
  ["BSB", "BRASILIA"],
  ["KL", "KUALA LUMPUR"],
  ["USUN", "USUN NEW YORK"],
  ["USUN NY", "USUN NEW YORK"],
  ["USUNNEWYORK", "USUN NEW YORK"],
  ["UNVIE", "UNVIE VIENNA"],
  ["USEU", "USEU BRUSSELS"],
  ["PARIS FR", "UNESCO PARIS FR"],
  ["USUNESCO PARIS FR", "UNESCO PARIS FR"],
  ["USUNESCO", "UNESCO PARIS FR"],
  ["USNATO BRUSSELS", "USNATO"],
  ["TELAVIV", "TEL AVIV"],
  ["NEWDELHI", "NEW DELHI"],
  ["ABUDHABI", "ABU DHABI"],
  ["KUWAIT CITY", "KUWAIT"],
  ["MEXICO CITY", "MEXICO"],
  ["PANAMA CITY", "PANAMA"],
  ["GUATEMALA CITY", "GUATEMALA"],
  ["KIEV", "KYIV"],
  ["ANTAN", "ANTANANARIVO"],
  ["PAP", "PORT AU PRINCE"],
  ["PORT-AU-PRINCE", "PORT AU PRINCE"],
]);

const known: ReadonlySet<string> = new Set(stations);

const groupByLength = (names: readonly string[]): ReadonlyMap<number, readonly string[]> => {
  const groups = new Map<number, string[]>();
  for (const name of names) groups.set(name.length, [...(groups.get(name.length) ?? []), name]);
  return groups;
};
const byLength = groupByLength(stations);

/** Shorter names are too easily another name with a letter changed. */
const shortestMended = 6;

/**
 * The full name of a station that is written short, or with one letter lost, doubled, changed or two swapped; the name
 * itself, upper case, when it is known, or when nothing or more than one thing could be meant.
 *
 * @example fullStation("RIO") // "RIO DE JANEIRO"
 * @example fullStation("SECSTATE") // "SECSTATE"
 */
export const fullStation = (name: string): string => {
  const upper = name.toUpperCase().replace(/\s+/g, " ").trim();
  if (known.has(upper)) return upper;
  const full = shortForms.get(upper);
  if (full !== undefined) return full;
  if (upper.length < shortestMended || upper.length > 24) return upper;
  const near = [-1, 0, 1].flatMap((more) =>
    (byLength.get(upper.length + more) ?? []).filter((station) => isOneSlipFrom(upper, station)),
  );
  return near.length === 1 ? (near[0] ?? upper) : upper;
};

/** True when one letter more, one less, one other or two swapped make the one word of the other. */
const isOneSlipFrom = (a: string, b: string): boolean => {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  if (restA.length + restB.length <= 2 && restA.length < 2 && restB.length < 2) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
};
