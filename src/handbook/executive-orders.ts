/** An order under which information is classified. Days are ISO 8601 and count from when the order had force. */
export interface ExecutiveOrder {
  readonly number: string;
  readonly signed: string;
  readonly inForceFrom: string;
  /** The last day; null for the order in force now. */
  readonly inForceTo: string | null;
  /** How many years a classifier might set, by the day from which that held; null where the order set no limit. */
  readonly limits: readonly DeclassificationLimit[];
  /** The section that lists the reasons, by the day from which it had that number. */
  readonly reasonSections: readonly ReasonSection[];
  readonly source: string;
  readonly uncertain: boolean;
}

/** The longest span that a classifier might set without an exemption. */
export interface DeclassificationLimit {
  readonly from: string;
  readonly years: number | null;
}

/** Where an order listed the reasons for classification. */
export interface ReasonSection {
  readonly from: string;
  readonly section: "1.4" | "1.5";
}

const known = "the days are general knowledge";
const seen = "the days are general knowledge, the line was seen in cables";

/** Oldest first. */
const orders: readonly ExecutiveOrder[] = [
  {
    number: "10290",
    signed: "1951-09-24",
    inForceFrom: "1951-10-27",
    inForceTo: "1953-12-14",
    limits: [],
    reasonSections: [],
    source: known,
    uncertain: true,
  },
  {
    number: "10501",
    signed: "1953-11-05",
    inForceFrom: "1953-12-15",
    inForceTo: "1972-05-31",
    limits: [],
    reasonSections: [],
    source: known,
    uncertain: false,
  },
  {
    number: "11652",
    signed: "1972-03-08",
    inForceFrom: "1972-06-01",
    inForceTo: "1978-11-30",
    limits: [{ from: "1972-06-01", years: 10 }],
    reasonSections: [],
    source: "handbook of TAGS and E.O. 11652 codes, 1974, section 1",
    uncertain: false,
  },
  {
    number: "12065",
    signed: "1978-06-28",
    inForceFrom: "1978-12-01",
    inForceTo: "1982-07-31",
    limits: [{ from: "1978-12-01", years: 30 }],
    reasonSections: [],
    source: seen,
    uncertain: false,
  },
  {
    number: "12356",
    signed: "1982-04-02",
    inForceFrom: "1982-08-01",
    inForceTo: "1995-10-13",
    limits: [{ from: "1982-08-01", years: null }],
    reasonSections: [],
    source: seen,
    uncertain: false,
  },
  {
    number: "12958",
    signed: "1995-04-17",
    inForceFrom: "1995-10-14",
    inForceTo: "2010-06-26",
    limits: [
      { from: "1995-10-14", years: 10 },
      { from: "2003-03-25", years: 25 },
    ],
    reasonSections: [
      { from: "1995-10-14", section: "1.5" },
      { from: "2003-09-22", section: "1.4" },
    ],
    source: "the days are general knowledge, the line was seen in cables; E.O. 13292 amended it on 25 March 2003",
    uncertain: false,
  },
  {
    number: "13526",
    signed: "2009-12-29",
    inForceFrom: "2010-06-27",
    inForceTo: null,
    limits: [{ from: "2010-06-27", years: 25 }],
    reasonSections: [{ from: "2010-06-27", section: "1.4" }],
    source: seen,
    uncertain: false,
  },
];

/**
 * The order of a number; null for a number that orders no classification.
 *
 * @example executiveOrder("12958")?.inForceFrom // "1995-10-14"
 */
export const executiveOrder = (number: string): ExecutiveOrder | null =>
  orders.find((order) => order.number === number) ?? null;

/**
 * The order in force on a day, ISO 8601; null before the first. The number on a cable often lags behind.
 *
 * @example executiveOrderAt("2007-11-19")?.number // "12958"
 */
export const executiveOrderAt = (date: string): ExecutiveOrder | null =>
  orders.findLast((order) => order.inForceFrom <= date.slice(0, 10)) ?? null;

/**
 * How many years after a day an order let a classifier set; null where it set no limit, or had no force yet. An
 * exemption (X1, 25X1) goes beyond it. General knowledge of the orders.
 *
 * @example declassificationLimit("12958", "2007-11-19") // 25
 */
export const declassificationLimit = (number: string, date: string): number | null =>
  executiveOrder(number)?.limits.findLast((limit) => limit.from <= date.slice(0, 10))?.years ?? null;
