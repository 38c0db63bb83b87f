/** The variable of the style sheet for a name of a palette: `--bim-win-over` for `winOver`. */
export function variableOf(name: string): string {
  return `--bim-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
