const blocks = "br|p|div|li|ul|ol|dl|dt|dd|tr|td|th|table|h[1-6]|hr|pre|blockquote";
/** The end of a line that was only broken to keep it short: the next one goes on in lower case. */
const softBreak = /\r?\n(?=[ \t]*\p{Ll})/gu;
const block = new RegExp(`</?(?:${blocks})(?:[\\s/][^<>]*)?>`, "gi");
/** Addresses, tags and comments, and characters written as entities. */
const unread = /https?:\/\/[^\s<>]*[\w/]|<[!/?]?[a-z-][^<>]*>|&(?:[a-z]{1,32}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/**
 * A text as a reader sees it, as long as it was, so that places in one are places in the other: tags, entities and web
 * addresses become spaces, the tags of paragraphs and rows end a line, and lines that go on in lower case are joined.
 * @example
 * maskMarkup("<p>Hi <b>Dana</b></p>"); // "\n  Hi    Dana    \n   "
 */
export function maskMarkup(text: string): string {
  return text
    .replaceAll(softBreak, spaces)
    .replaceAll(block, (tag) => `\n${spaces(tag.slice(1))}`)
    .replaceAll(unread, spaces);
}

function spaces({ length }: string): string {
  return " ".repeat(length);
}
