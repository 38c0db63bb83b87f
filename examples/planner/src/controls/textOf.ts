/** The text of a form's field, trimmed; empty when there is no such field. */
export function textOf(data: FormData, field: string): string {
  const value = data.get(field);
  return typeof value === "string" ? value.trim() : "";
}
