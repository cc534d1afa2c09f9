import { describe, expect, test } from "vitest";
import { caption } from "../../src/handbook/captions.js";
import { collectiveAddress } from "../../src/handbook/collective-address.js";
import { declassificationCode } from "../../src/handbook/declassification-codes.js";
import { declassificationLimit, executiveOrder, executiveOrderAt } from "../../src/handbook/executive-orders.js";
import { operatingSignal } from "../../src/handbook/operating-signals.js";
import { portionControl } from "../../src/handbook/portion-controls.js";
import { nightAction, precedenceMeaning } from "../../src/handbook/precedences.js";
import { hasReasonLetter } from "../../src/handbook/reason-letters.js";
import { reason } from "../../src/handbook/reasons.js";
import { handlingGroup, releaseCode, securityGroup } from "../../src/handbook/security-groups.js";
import { timeZone } from "../../src/handbook/time-zones.js";

describe("operatingSignal", () => {
  test.each([
    ["ZDK", "this is a repetition that was asked for, often of the message cited behind it", false],
    ["ZES-2", "the message came in garbled and should be sent again", false],
    ["ZES1", "probably: the message came in incomplete and should be sent again", true],
    ["ZFH1", "the message is passed to you for action", false],
    ["zui", "draws attention to the message named behind it", false],
    ["ZZH", "probably marks traffic of the Department of State's own network", true],
    ["ZYB", "not known; naval messages have it where traffic is to be kept small (MINIMIZE)", true],
  ])("%s", (code, meaning, uncertain) => {
    expect(operatingSignal(code)).toMatchObject({ meaning, uncertain });
  });

  test.each(["ZQQ", "Z", "ZDKX", "ZR Z", "", "toString"])("%j is no known signal", (code) => {
    expect(operatingSignal(code)).toBeNull();
  });
});

describe("executive orders", () => {
  test.each([
    ["1966-12-01", "10501"],
    ["1972-05-31", "10501"],
    ["1972-06-01", "11652"],
    ["1980-01-01", "12065"],
    ["1990-01-01", "12356"],
    ["2007-11-19T10:33Z", "12958"],
    ["2010-06-26", "12958"],
    ["2010-06-27", "13526"],
  ])("on %s %s was in force", (date, number) => {
    expect(executiveOrderAt(date)?.number).toBe(number);
  });

  test("before the first there was none, and not every number orders classification", () => {
    expect(executiveOrderAt("1940-01-01")).toBeNull();
    expect(executiveOrder("13224")).toBeNull();
  });

  test.each([
    ["12958", "1999-01-01", 10],
    ["12958", "2003-03-25", 25],
    ["13526", "2012-01-01", 25],
    ["12356", "1990-01-01", null],
    ["13526", "1999-01-01", null],
    ["99999", "1999-01-01", null],
  ])("%s on %s allowed %s years", (number, date, years) => {
    expect(declassificationLimit(number, date)).toBe(years);
  });

  test("orders follow one another without a gap", () => {
    for (const number of ["10290", "10501", "11652", "12065", "12356", "12958"]) {
      const last = executiveOrder(number)?.inForceTo ?? "";
      const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      expect(executiveOrderAt(next)?.inForceFrom).toBe(next);
    }
  });
});

describe("declassificationCode", () => {
  test.each([
    ["X1", "exempt from the ten-year limit: an intelligence source, method or activity, or cryptology", false],
    ["XGDS-1", "exempt from the schedule: given in confidence by a foreign government or international body", false],
    ["25X6", "exempt from opening after twenty-five years, for the reason that the figure names", false],
    ["25X1-HUMAN", "exempt from opening after twenty-five years: a human source of intelligence", false],
    ["X9", "no such exemption; they end with X8", true],
    ["MR", "probably: opened only after a review that somebody asks for", true],
  ])("%s", (code, meaning, uncertain) => {
    expect(declassificationCode(code)).toMatchObject({ meaning, uncertain });
  });

  test("an unknown code has no meaning", () => expect(declassificationCode("Q7")).toBeNull());
});

describe("reasons", () => {
  test.each([
    ["1.4", "b", "information from foreign governments", false],
    ["1.4", "H", "weapons of mass destruction", false],
    ["1.5", "g", "what systems, installations, projects or plans can do, and where they are weak", false],
    ["1.5", "h", "no such letter in section 1.5; in section 1.4 it is weapons of mass destruction", true],
  ])("%s (%s)", (section, letter, meaning, uncertain) => {
    expect(reason(section, letter)).toMatchObject({ meaning, uncertain });
    expect(hasReasonLetter(section, letter)).toBe(!uncertain);
  });

  test.each([
    ["1.6", "a"],
    ["1.4", "z"],
    ["toString", "a"],
  ])("%s (%s) is none", (section, letter) => {
    expect(reason(section, letter)).toBeNull();
    expect(hasReasonLetter(section, letter)).toBe(false);
  });
});

describe("captions and controls", () => {
  test.each([
    ["SIPDIS", "distribution", false],
    ["FOR JANE DOE ONLY", "distribution", false],
    ["roger channel", "channel", false],
    ["TM CHANNEL", "channel", true],
  ])("%s", (name, kind, uncertain) => {
    expect(caption(name)).toMatchObject({ kind, uncertain });
  });

  test.each(["BREAD", "constructor"])("%s is no caption", (name) => expect(caption(name)).toBeNull());

  test.each([
    ["NOFORN", "not to be given to foreign nationals"],
    ["FGI", "information from a foreign government"],
    ["FGI GBR", "information from GBR"],
    ["DISPLAY ONLY AUS", "may be shown but not given to AUS"],
    ["SI-G", "special intelligence, GAMMA"],
  ])("%s", (control, meaning) => expect(portionControl(control)?.meaning).toBe(meaning));

  test("an unknown control has no meaning", () => expect(portionControl("BREAD")).toBeNull());
});

describe("envelope", () => {
  test("precedence", () => {
    expect(precedenceMeaning("flash")).toMatchObject({ prosign: "Z", uncertain: false });
    expect(nightAction.meaning).toContain("NIACT");
  });

  test.each([
    ["Z", 0],
    ["A", 1],
    ["i", 9],
    ["K", 10],
    ["M", 12],
    ["N", -1],
    ["R", -5],
    ["Y", -12],
  ])("zone %s is %s hours ahead", (letter, offsetHours) => {
    expect(timeZone(letter)?.offsetHours).toBe(offsetHours);
  });

  test.each(["J", "1", "", "ZZ"])("%j is no zone", (letter) => expect(timeZone(letter)).toBeNull());

  test.each([
    ["AA", "may be released to Australia"],
    ["BX", "may be released to the United Kingdom and NATO and its other members"],
  ])("release code %s", (code, meaning) => expect(releaseCode(code)?.meaning).toBe(meaning));

  test("groups", () => {
    expect(releaseCode("QQ")).toBeNull();
    expect(handlingGroup("fffff")?.meaning).toContain("United Kingdom");
    expect(handlingGroup("QQQQQ")).toBeNull();
    expect(securityGroup("efto").meaning).toContain("encrypted");
  });

  test.each([
    ["IRAN COLLECTIVE", "the posts and offices of the list Iran Collective"],
    ["NATO EU COLLECTIVE", "the posts and offices of the list NATO EU Collective"],
    ["AIG 12345", "address indicator group 12345, a list of addressees"],
  ])("%s", (name, meaning) => expect(collectiveAddress(name)?.meaning).toBe(meaning));

  test("a collective in no list has no meaning", () => expect(collectiveAddress("BAKERS COLLECTIVE")).toBeNull());
});
