/** The number in a text, decimal comma or point, if there is one within the bounds. */
export function parseNumber(text: string, low: number, high: number): number | undefined {
  if (text.trim() === "") return undefined;
  const number = Number(text.trim().replace(",", "."));
  return number >= low && number <= high ? number : undefined;
}
