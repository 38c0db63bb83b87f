import { describe, expect, test } from "vitest";
import { formatsOf } from "../../packages/react/src/formats.js";

const locales = ["de", "de-CH", "en", "en-IN", "es", "es-MX", "fr", "fr-CA", "ja", "ar-EG", "hi", "mr", "en-u-nu-thai"];
const values = [...Array.from({ length: 1001 }, (_, value) => value), -12, 0.04, 0.5, 12.34, 99.96, 1234.5, 12_345];

describe("formats", () => {
  test.each(locales)("write numbers as %s does", (locale) => {
    const formatter = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    expect(values.map(formatsOf(locale).number)).toEqual(values.map((value) => formatter.format(value)));
  });

  test("write shares, differences, days and lists", () => {
    const { percent, finePercent, share, change, day, list } = formatsOf("en");
    expect([0, 0.01, 0.5].map((value) => [percent(value), finePercent(value), share(value)])).toEqual([
      ["0%", "0.0%", "0%"],
      ["1%", "1.0%", "1.0%"],
      ["50%", "50.0%", "50%"],
    ]);
    expect([-3.25, 0, 4].map(change)).toEqual(["−3.3", "0", "+4"]);
    expect([day("2026-11-02"), list(["Ana", "Ben", "Cy"])]).toEqual(["Nov 2, 2026", "Ana, Ben, and Cy"]);
  });

  test("are the same for all who speak one locale", () => {
    expect(formatsOf("fr")).toBe(formatsOf("fr"));
  });
});
