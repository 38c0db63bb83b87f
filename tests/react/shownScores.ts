/**
 * The scores that the picture shows on its axes while someone moves: across, then up. Every score is on a tape behind a
 * window, and the line of it is read that stands in the window.
 */
export function shownScores(): readonly string[] {
  return [...document.querySelectorAll(".bim-preview .bim-value")].filter(isVisible).map(lineInWindow);
}

function isVisible(element: Element): boolean {
  return getComputedStyle(element).visibility === "visible";
}

function lineInWindow(value: Element): string {
  const tape = value.querySelector(".bim-tape")!;
  const lines = tape.textContent.split("\n");
  const [window, box] = [value.getBoundingClientRect(), tape.getBoundingClientRect()];
  const middle = (window.top + window.bottom) / 2;
  return lines[Math.floor(((middle - box.top) / box.height) * lines.length)] ?? "";
}
