import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { useLater } from "../../packages/react/src/hooks/useLater.js";

interface Module {
  readonly text: string;
}

/** A part that comes when a test says so, and how often it was asked for. */
function createSource() {
  const asked: { readonly come: () => void; readonly fail: () => void }[] = [];
  const fetch = () =>
    new Promise<Module>((come, fail) => {
      asked.push({ come: () => come({ text: "here" }), fail: () => fail(new Error("offline")) });
    });
  return { asked, fetch };
}

interface UserProps {
  readonly fetch: () => Promise<Module>;
  readonly need: unknown;
}

function User({ fetch, need }: UserProps) {
  return <p>{useLater(fetch, need)?.text ?? "not yet"}</p>;
}

const text = () => document.querySelector("p")?.textContent;

test("is nothing on the server, and is not asked for there", () => {
  const { asked, fetch } = createSource();
  expect(renderToString(<User fetch={fetch} need />)).toBe("<p>not yet</p>");
  expect(asked).toEqual([]);
});

test.each([undefined, false])("is not asked for while the need is %s", async (need) => {
  const { asked, fetch } = createSource();
  const { rerender } = await render(<User fetch={fetch} need={need} />);
  expect(asked).toEqual([]);
  await rerender(<User fetch={fetch} need />);
  expect(asked).toHaveLength(1);
  expect(text()).toBe("not yet");
  asked[0]!.come();
  await expect.poll(text).toBe("here");
});

test("stays, whatever is needed then", async () => {
  const { asked, fetch } = createSource();
  const { rerender } = await render(<User fetch={fetch} need="one" />);
  asked[0]!.come();
  await expect.poll(text).toBe("here");
  await rerender(<User fetch={fetch} need="another" />);
  await rerender(<User fetch={fetch} need={undefined} />);
  expect(asked).toHaveLength(1);
  expect(text()).toBe("here");
});

test.each(["online", "pointerdown", "keydown"])("is asked for again at the next %s, when it could not be fetched", async (sign) => {
  const { asked, fetch } = createSource();
  const { rerender } = await render(<User fetch={fetch} need="one" />);
  window.dispatchEvent(new Event(sign));
  expect(asked).toHaveLength(1);
  asked[0]!.fail();
  await rerender(<User fetch={fetch} need="another" />);
  expect(asked).toHaveLength(1);
  window.dispatchEvent(new Event(sign));
  window.dispatchEvent(new Event(sign));
  expect(asked).toHaveLength(2);
  asked[1]!.come();
  await expect.poll(text).toBe("here");
  window.dispatchEvent(new Event(sign));
  expect(asked).toHaveLength(2);
});

test("is not asked for again once nobody needs it any more", async () => {
  const { asked, fetch } = createSource();
  const { rerender, unmount } = await render(<User fetch={fetch} need />);
  asked[0]!.fail();
  await rerender(<User fetch={fetch} need={false} />);
  window.dispatchEvent(new Event("online"));
  await unmount();
  window.dispatchEvent(new Event("online"));
  expect(asked).toHaveLength(1);
});

test("comes in strict mode, and too late does no harm", async () => {
  const { asked, fetch } = createSource();
  const { unmount } = await render(
    <StrictMode>
      <User fetch={fetch} need />
    </StrictMode>,
  );
  for (const one of asked) one.come();
  await expect.poll(text).toBe("here");
  await unmount();
  const late = createSource();
  const gone = await render(<User fetch={late.fetch} need />);
  await gone.unmount();
  late.asked[0]!.come();
  expect(text()).toBeUndefined();
});
