/**
 * Keeps what fingers do on an element from scrolling the page, whenever `keeps` says so, and returns how to stop that.
 * `touch-action` does not do: browsers heed it on a drawing as a whole only. Each finger is listened to where it was
 * laid, since that may be taken off the page under it.
 */
export function keepTouches(element: SVGElement, keeps: (event: TouchEvent) => boolean): () => void {
  const move = (event: TouchEvent) => {
    if (event.cancelable && keeps(event)) event.preventDefault();
  };
  const lay = ({ target }: TouchEvent) => {
    const touched = target as SVGElement;
    const lift = () => {
      touched.removeEventListener("touchmove", move);
      touched.removeEventListener("touchend", lift);
      touched.removeEventListener("touchcancel", lift);
    };
    touched.addEventListener("touchmove", move, { passive: false });
    touched.addEventListener("touchend", lift);
    touched.addEventListener("touchcancel", lift);
  };
  // Not passive, though it keeps nothing itself: else browsers take the page to be free to scroll from the start.
  element.addEventListener("touchstart", lay, { passive: false });
  return () => element.removeEventListener("touchstart", lay);
}
