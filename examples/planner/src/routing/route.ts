/** What the address bar says. Kept in the hash, so that the built files work from any folder. */
export type Route =
  | { readonly type: "deals" }
  | { readonly type: "deal"; readonly id: string }
  | { readonly type: "import" }
  | { readonly type: "coaching" }
  | { readonly type: "everyone" };

export function readRoute(hash: string): Route {
  const [place, id] = hash.replace(/^#\/?/, "").split("/");
  if (place === "deals" && id) return { type: "deal", id: decode(id) };
  if (place === "import" || place === "coaching" || place === "everyone") return { type: place };
  return { type: "deals" };
}

export function hrefOf(route: Route): string {
  if (route.type === "deal") return `#/deals/${encodeURIComponent(route.id)}`;
  return route.type === "deals" ? "#/" : `#/${route.type}`;
}

export function go(route: Route): void {
  location.hash = hrefOf(route);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
