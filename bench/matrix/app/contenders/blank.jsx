// Nothing: what a page with a word on it takes, and a frame in which nothing changes. That much is in all other numbers.
export function create(element) {
  let step = 0;
  return {
    show: () => element.append("Nobody"),
    isShown: () => element.textContent === "Nobody",
    move() {
      step += 1;
    },
    place: () => String(step),
  };
}
