/**
 * “de” before a name: “de Paul”, “d’Anne”. Names with an h keep “de”, since most foreign ones are aspirated and the
 * rest allow it.
 * @example
 * [elide("Paul"), elide("Élodie"), elide("Yves"), elide("Yann")]; // ["de Paul", "d’Élodie", "d’Yves", "de Yann"]
 */
export function elide(name: string): string {
  const plain = name.normalize("NFD").toLowerCase();
  return /^[aeiouœæ]|^y[^aeiou]/.test(plain) ? `d’${name}` : `de ${name}`;
}
