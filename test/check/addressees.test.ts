import { expect, test } from "vitest";
import { buildAddressee, buildDateTimeGroup } from "../../src/ast/build.js";
import type { Cable } from "../../src/ast/nodes.js";
import { checkAddressees } from "../../src/check/addressees.js";
import { found } from "./found.js";

const one = buildAddressee({ name: "AMEMBASSY NOWHERE" });
const other = buildAddressee({ name: "AMEMBASSY EXAMPLE" });
const all = buildAddressee({ name: "SMALL STATES COLLECTIVE", collective: true });
const dtg = buildDateTimeGroup();
const relayed = (routingIndicator: string | null) => buildAddressee({ name: "EXAMPLE FLEET", routingIndicator });

test.each<[string, Partial<Cable>, readonly string[]]>([
  ["nobody who sends", { dtg, to: [one] }, ["originator-missing"]],
  ["nobody who sends to those who are told", { dtg, info: [one] }, ["originator-missing"]],
  ["a collective among others", { dtg, to: [one, all] }, []],
  ["a collective among those who are told", { dtg, to: [one], info: [other, all] }, []],
  ["nobody at all", { dtg }, []],
  ["no group", { to: [one] }, []],
  ["one who sends", { dtg, from: other, to: [one] }, []],
  ["the same twice", { from: other, to: [one, one] }, ["addressee-repeated"]],
  ["the same in both lists", { from: other, to: [one], info: [one] }, ["addressee-repeated"]],
  [
    "the same in another case",
    { from: other, to: [one, buildAddressee({ name: "Amembassy Nowhere" })] },
    ["addressee-repeated"],
  ],
  ["two without a name", { from: other, to: [buildAddressee(), buildAddressee()] }, []],
  [
    "two offices",
    {
      from: other,
      to: [
        { ...one, office: ["A"] },
        { ...one, office: ["B"] },
      ],
    },
    [],
  ],
  ["the same by two relays", { from: other, to: [relayed("RUEHAA"), relayed("RUEHBB")] }, ["addressee-repeated"]],
  ["the same by two relays of a fleet", { dialect: "naval", to: [relayed("RUEHAA"), relayed("RUEHBB")] }, []],
  [
    "the same by one relay of a fleet",
    { dialect: "naval", to: [relayed("RUEHAA"), relayed("RUEHAA"), relayed(null)] },
    ["addressee-repeated"],
  ],
  ["one left out of nothing", { to: [one], exempt: [other] }, ["exempt-without-collective"]],
  ["one left out of a collective", { to: [one, all], exempt: [other] }, []],
  ["one left out of a collective that is told", { to: [one], info: [all], exempt: [other] }, []],
])("%s", (_, fields, codes) => {
  expect(found(checkAddressees, fields).map((message) => message.split(":", 1)[0])).toEqual(codes);
});
