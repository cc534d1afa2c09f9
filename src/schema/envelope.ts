import { z } from "zod";
import { list, nodeSchema } from "./define.js";
import {
  filingTimeSchema,
  isoMinute,
  levelSchema,
  optionalString,
  precedenceSchema,
  sectionSchema,
  strings,
  text,
} from "./values.js";

/** FL1: `VZCZCXRO0001`. */
export const transmissionIdentifierSchema = nodeSchema("TransmissionIdentifier", "FL1: transmission identifier", {
  channel: optionalString,
  serial: optionalString,
  text,
});

/** Address of a communications centre. */
export const routingIndicatorSchema = nodeSchema("RoutingIndicator", "Address of a communications centre", {
  code: z.string(),
});

/** FL2: `OO RUEHAA RUEHBB`. */
export const routingLineSchema = nodeSchema("RoutingLine", "FL2: precedence and called stations", {
  precedence: precedenceSchema.nullable(),
  format: optionalString,
  group: optionalString,
  indicators: list(routingIndicatorSchema),
});

/** FL3: `DE RUEHXX #0123/01 0311234`. */
export const originLineSchema = nodeSchema("OriginLine", "FL3: calling station, serial number and time of file", {
  routingIndicator: optionalString,
  serial: optionalString,
  section: sectionSchema.nullable(),
  filed: filingTimeSchema.nullable(),
  text,
});

/** FL4: `ZNY CCCCC ZZH`. */
export const securityLineSchema = nodeSchema("SecurityLine", "FL4: security warning and operating signals", {
  signal: z.string(),
  group: optionalString,
  level: levelSchema.nullable(),
  release: optionalString,
  handling: optionalString,
  signals: strings,
  note: optionalString,
  text,
});

/** FL5: `O R 311234Z JAN 10 ZDK`. */
export const dateTimeGroupSchema = nodeSchema("DateTimeGroup", "FL5: precedences and date-time group", {
  precedences: list(precedenceSchema),
  date: isoMinute.nullable(),
  zone: optionalString,
  signals: strings,
  note: optionalString,
  text,
});

/** FL6 to FL9: one station. */
export const addresseeSchema = nodeSchema("Addressee", "FL6 to FL9: one station", {
  routingIndicator: optionalString,
  name: z.string(),
  office: strings,
  precedence: precedenceSchema.nullable(),
  niact: z.boolean(),
  mcn: optionalString,
  collective: z.boolean(),
  text,
});

/** FL11: `BT` between heading and text. */
export const separationSchema = nodeSchema("Separation", "FL11: BT before the text", {});
