import type { Addressee, NodeType } from "../ast/nodes.js";
import { handlingGroup, releaseCode, securityGroup } from "../handbook/security-groups.js";
import type { NodeExplainer, Said } from "./explanation.js";
import { addressMeaning, indicatorMeaning, signalMeaning, urgencyMeaning } from "./values.js";
import { listed, saidFiling, saidMinute, saidPrecedences, saidSection } from "./wording.js";

/** What each list of addressees is for. */
const roles = {
  from: ["originator, FM", "sent by", "ACP 127 para 142, FL6"],
  to: ["action addressee, TO", "has to act", "ACP 127 para 142, FL7"],
  info: ["information addressee, INFO", "is told", "ACP 127 para 142, FL8"],
  exempt: ["exempt addressee, XMT", "left out of a collective address", "ACP 127 para 142, FL9"],
} as const;

const isRole = (slot: string): slot is keyof typeof roles => Object.hasOwn(roles, slot);

/** The lines before the text, FL1 to FL11. */
export const envelopeNodes = {
  TransmissionIdentifier: ({ channel, serial }): Said => ({
    kind: "transmission",
    name: "transmission identifier, FL1",
    meaning: `names this transmission on its circuit${serial === null ? "" : `: number ${serial}`}${
      channel === null ? "" : ` of the channel ${channel}`
    }`,
    source: "ACP 127 para 128; 5 FAH-2 H-321.1",
    uncertain: false,
  }),
  RoutingLine: ({ precedence, indicators }): Said => ({
    kind: "transmission",
    name: "routing line, FL2",
    meaning: `the ${indicators.length === 1 ? "station" : `${indicators.length} stations`} that this copy is passed to${
      precedence === null ? "" : `, ${precedence.toUpperCase()}`
    }; not the list of the addressees`,
    source: "ACP 127 para 151, 204 and 303",
    uncertain: false,
  }),
  RoutingIndicator: ({ code }): Said => ({
    kind: "transmission",
    name: "routing indicator",
    ...indicatorMeaning(code),
  }),
  OriginLine: ({ routingIndicator, serial, section, filed }, { cable }): Said => ({
    kind: "transmission",
    name: "origin line, FL3",
    meaning: [
      routingIndicator === null
        ? "the calling station is not readable"
        : `sent by ${indicatorMeaning(routingIndicator).meaning}`,
      ...(serial === null ? [] : [`its number ${serial}`]),
      ...(section === null ? [] : [saidSection(section)]),
      ...(filed === null ? [] : [`filed on ${saidFiling(filed, cable.dtg?.date ?? null)}`]),
    ].join(", "),
    source: "ACP 127 para 115 and 129",
    uncertain: routingIndicator !== null && indicatorMeaning(routingIndicator).uncertain,
  }),
  SecurityLine: ({ signal, level, release, handling, signals }): Said => ({
    kind: "classification",
    name: "security warning, FL4",
    meaning: [
      `${signal}: ${signalMeaning(signal).meaning}`,
      level === null ? "the level is not readable" : `the text is ${securityGroup(level).meaning}`,
      ...(release === null ? [] : [releaseCode(release)?.meaning ?? `release code ${release}`]),
      ...(handling === null ? [] : [handlingGroup(handling)?.meaning ?? `handling group ${handling}`]),
      ...signals.map((code) => `${code}: ${signalMeaning(code).meaning}`),
    ].join("; "),
    source: "ACP 127 para 124",
    uncertain: level === null || signals.some((code) => signalMeaning(code).uncertain),
    level,
  }),
  DateTimeGroup: ({ date, precedences, signals }): Said => ({
    kind: "time",
    name: "date-time group, FL5",
    meaning: [
      date === null ? "the time of origin is not readable, or lacks its year" : `written on ${saidMinute(date)}`,
      ...(precedences.length === 0 ? [] : [saidPrecedences(precedences) ?? ""]),
      ...signals.map((code) => `${code}: ${signalMeaning(code).meaning}`),
    ].join("; "),
    source: "ACP 127 para 113 and 152; 5 FAH-2 H-320",
    uncertain: date === null || signals.some((code) => signalMeaning(code).uncertain),
  }),
  Addressee: (node, { slot }): Said => addresseeOf(node, slot),
  Separation: (): Said => ({
    kind: "ending",
    name: "separation, FL11",
    meaning: "parts the heading from the text",
    source: "ACP 127 Annex B",
    uncertain: false,
  }),
} as const satisfies { readonly [T in NodeType]?: NodeExplainer<T> };

const addresseeOf = (node: Addressee, slot: string): Said => {
  const [name, does, source] = roles[isRole(slot) ? slot : "info"];
  const { routingIndicator, office, precedence, niact, mcn, collective } = node;
  const who = addressMeaning(node.name, collective);
  const notes = [
    ...(routingIndicator === null || slot === "from" ? [] : [`delivered through ${routeOf(routingIndicator)}`]),
    ...(office.length === 0 ? [] : [`for the offices ${listed(office)}`]),
    ...(precedence === null ? [] : [urgencyMeaning(precedence, niact).meaning]),
    ...(mcn === null ? [] : [`number ${mcn} in the series that this addressee gets`]),
  ];
  return {
    kind: "address",
    name,
    meaning: [`${does}${slot === "from" ? "" : ":"} ${who.meaning}`, ...notes].join("; "),
    source: slot === "exempt" ? `${source}, 5 FAH-2 H-321` : source,
    uncertain: who.uncertain,
  };
};

const routeOf = (code: string): string => (code === "ZEN" ? "other means" : indicatorMeaning(code).meaning);
