/** An element of a drawing. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const token = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|[^<]+/g;
const attribute = /([\w:-]+)="([^"]*)"/g;

/** Reads what React writes: one well-formed element whose values are all in double quotes. */
export function readMarkup(markup: string): Element {
  const top: Building = { name: "", attributes: {}, children: [] };
  const open: Building[] = [top];
  for (const [text, isEnd, name, attributes = "", isEmpty] of markup.matchAll(token)) {
    if (name === undefined) open.at(-1)!.children.push(decode(text));
    else if (isEnd) open.pop();
    else {
      const element: Building = { name, attributes: readAttributes(attributes), children: [] };
      open.at(-1)!.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  return top.children[0] as Element;
}

interface Building extends Element {
  readonly children: (Element | string)[];
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(attribute)].map(([, name, value]) => [name!, decode(value!)]));
}

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** The five characters that React escapes. */
function decode(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => characters[name]!);
}
