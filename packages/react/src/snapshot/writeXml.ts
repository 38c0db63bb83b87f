const special: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 allows in no document, not even escaped (section 2.2), and halves of characters. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as XML, for an element or between double quotes. What XML forbids is left out. */
export function escapeXml(text: string): string {
  return text.replaceAll(forbidden, "").replaceAll(/[&<>"]/g, (character) => special[character]!);
}

/** An element as XML; attributes in their order. */
export function writeElement(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}
