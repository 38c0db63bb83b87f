import { expect, test } from "vitest";
import { readTranscript } from "../../packages/react/src/panels/coaching/readTranscript.js";

test.each([
  [
    "WebVTT",
    "WEBVTT - practice\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Rae Costa>You drive empty\n\n2\n00:01:58.000 --> 00:02:03.000 align:start\nevery fourth trip.\n",
    { text: "You drive empty every fourth trip.", minutes: 2.1 },
  ],
  [
    "SubRip, with hours, carriage returns and commas",
    "1\r\n00:00:01,000 --> 00:00:04,000\r\nYou drive empty\r\n\r\n2\r\n01:00:00,000 --> 01:00:30,500\r\nevery fourth trip.\r\n",
    { text: "You drive empty every fourth trip.", minutes: 60.5 },
  ],
  ["times without hours", "00:01.000 --> 00:30.000\nYou drive empty.", { text: "You drive empty.", minutes: 0.5 }],
])("takes times, numbers and speakers out of %s", (_, text, transcript) => {
  expect(readTranscript(text)).toEqual(transcript);
});

test("leaves any other text as it is, numbers and line breaks too", () => {
  const text = "NOTE this:\n\n42\nYou drive empty --> every fourth trip <or so>.";
  expect(readTranscript(`  ${text}\n`)).toEqual({ text });
  expect(readTranscript("")).toEqual({ text: "" });
});
