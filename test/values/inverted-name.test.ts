import { expect, it } from "vitest";
import { formatInvertedName, parseInvertedName } from "../../src/values/inverted-name.js";

it.each([
  ["WASHDC, SECSTATE", "SECSTATE WASHDC"],
  ["EXAMPLE, AMEMBASSY", "AMEMBASSY EXAMPLE"],
  ["PORT EXAMPLE, AMCONSUL", "AMCONSUL PORT EXAMPLE"],
  ["EXAMPLE, AMEMBASSY BRANCH OFFICE", "AMEMBASSY BRANCH OFFICE EXAMPLE"],
  ["EXAMPLE, IRAN RPO", "IRAN RPO EXAMPLE"],
])("reads %j and writes it again", (text, name) => {
  expect(parseInvertedName(text)).toBe(name);
  expect(formatInvertedName(name)).toBe(text);
});

it.each([
  ["EXAMPLE ,AMEMBASSY", "AMEMBASSY EXAMPLE"],
  ["EXAMPLE,AMEMBASSY", "AMEMBASSY EXAMPLE"],
])("reads %j", (text, name) => {
  expect(parseInvertedName(text)).toBe(name);
});

it.each([
  "",
  "AMEMBASSY",
  ", AMEMBASSY",
  "Doe, Jane A",
  "BAKERS COLLECTIVE",
  "EXAMPLE, ELSEWHERE, AMEMBASSY",
  "AMEMBASSY EXAMPLE, ELSEWHERE",
])("leaves %j as it is", (text) => {
  expect(parseInvertedName(text)).toBe(text);
  expect(formatInvertedName(text)).toBe(text);
});
