import { describe, expect, it, test } from "vitest";
import { inlineStyles } from "../../../packages/react/src/snapshot/inlineStyles.js";
import { isolate } from "../../../packages/react/src/snapshot/isolate.js";
import { matches, readSelector, type Nested } from "../../../packages/react/src/snapshot/matches.js";
import { readMarkup } from "../../../packages/react/src/snapshot/readMarkup.js";
import { resolveValue } from "../../../packages/react/src/snapshot/resolveValue.js";
import { escapeXml } from "../../../packages/react/src/snapshot/writeXml.js";

test.each([
  ["var(--a)", "7"],
  ["var(--none, 3px)", "3"],
  ["var(--none, var(--a))", "7"],
  ["calc(var(--a) + 0.75)", "7.75"],
  ["calc(0.6 + (1 - 0.6) * var(--b))", "0.8"],
  ["calc(0.75px + 1px * var(--b))", "1.25"],
  ["max(12px, calc(13px * 0.92))", "12"],
  ["min(4px, 6px / 2, 9)", "3"],
  ["calc(-1 * 2px - -3px)", "1"],
  ["1 3", "1 3"],
  ["2.5px", "2.5"],
  ["#1d2127", "#1d2127"],
])("%s comes to %s", (value, result) => {
  expect(resolveValue(value, { "--a": "7", "--b": "0.5" })).toBe(result);
});

test.each([
  [".one", true],
  ["text", true],
  ["text.one.two", true],
  ["text.three", false],
  [".outer text", true],
  [".root .one", true],
  [".root .outer .two", true],
  [".outer .root .one", false],
  ["rect", false],
])("the selector %s holds: %s", (selector, holds) => {
  const root: Nested = { name: "svg", classes: ["root"], parent: undefined };
  const outer: Nested = { name: "g", classes: ["outer"], parent: { name: "g", classes: [], parent: root } };
  expect(matches(readSelector(selector), { name: "text", classes: ["one", "two"], parent: outer })).toBe(holds);
});

test.each([
  ["دانا الخطيب", "دانا الخطيب"],
  ["ليلى (CFO)", "\u2067ليلى (CFO)\u2069"],
  ["↑ التأييد", "\u2067↑ التأييد\u2069"],
  ["שלום 2", "\u2067שלום 2\u2069"],
  ["Tom (ليلى)", "Tom (ليلى)"],
  ["٦٠", "٦٠"],
  ["42", "42"],
])("%s is set apart as %j", (text, isolated) => {
  expect(isolate(text)).toBe(isolated);
});

it("escapes what XML takes for markup and drops what it forbids", () => {
  expect(escapeXml('<&>"\'\u0000\u000B\u001F\uFFFF\uDC00🚀\t')).toBe("&lt;&amp;&gt;&quot;'🚀\t");
});

describe("styles", () => {
  const rules = [
    { on: ".a", set: { "--m": "var(--red)", color: "var(--m)" } },
    { on: "text", set: { "font-size": "var(--bim-text-size)", fill: "var(--m, #000001)" } },
    { on: ".off", set: { display: "none" } },
    { on: ".rim text", set: { stroke: "#fff", "stroke-width": "3" } },
    { on: ".a path", set: { fill: "none", stroke: "currentColor", "stroke-opacity": "var(--o)" } },
  ];
  const inline = (markup: string, direction: "ltr" | "rtl" = "ltr") =>
    inlineStyles(readMarkup(`<svg style="--bim-text-size:14px">${markup}</svg>`), { rules, direction, textSize: 14, variables: { "--red": "#f00" } });

  test.each([
    ['<g class="a"><path d="M0,0" style="--o:0.5" stroke-width="2"></path></g>', '<g><path d="M0,0" fill="none" stroke="#f00" stroke-width="2" stroke-opacity="0.5"/></g>'],
    ['<g class="a" opacity="0.3" role="button" tabindex="0" onclick="x()"><circle r="1.23456"></circle></g>', '<g opacity="0.3"><circle r="1.23"/></g>'],
    ['<g class="off"><circle r="1"></circle></g><rect fill="none"></rect><g><title>x</title></g>', ""],
    ['<script>alert(1)</script><foreignObject></foreignObject><a href="x"></a>', ""],
    ["<text>a &lt; b<tspan dx=\"0.5em\" font-weight=\"600\">c</tspan></text>", '<text fill="#000001">a &lt; b<tspan font-weight="600">\u00a0\u00a0c</tspan></text>'],
    [
      '<g class="rim"><text x="1" text-anchor="end">n</text></g>',
      '<g><text x="1" fill="none" stroke="#fff" stroke-width="3" text-anchor="end" aria-hidden="true">n</text>\n<text x="1" fill="#000001" text-anchor="end">n</text></g>',
    ],
    [
      '<clipPath id=":r1:"><path d="M0"></path></clipPath><clipPath id=":r2:"><path d="M1"></path></clipPath><g clip-path="url(#:r2:)"><path d="M2"></path></g>',
      '<clipPath id="clip-1"><path d="M1"/></clipPath>\n<g clip-path="url(#clip-1)"><path d="M2"/></g>',
    ],
  ])("%s", (markup, written) => {
    expect(inline(markup)).toBe(written);
  });

  it("names the side that an anchor is on, not the way of the text", () => {
    expect(inline('<text text-anchor="end">n</text>', "rtl")).toBe('<text fill="#000001">n</text>');
    expect(inline("<text>n</text>", "rtl")).toBe('<text fill="#000001" text-anchor="end">n</text>');
    expect(inline('<text text-anchor="middle">n</text>', "rtl")).toBe('<text fill="#000001" text-anchor="middle">n</text>');
  });
});
