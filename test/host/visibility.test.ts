import { expect, fixtureSync } from '@open-wc/testing';
import { NEAR, whenNear } from '../../src/host/visibility.js';

/** An element so far below the screen. */
function below(distance: number): HTMLElement {
  const element = fixtureSync<HTMLElement>('<div style="block-size: 10px"></div>');
  element.style.marginBlockStart = `${innerHeight + distance}px`;
  return element;
}

/** Resolves when everything that was observed before has been looked at: in a frame, in any order, so it takes a second one to be sure. */
async function observersHaveLooked(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise<void>((resolve) => {
      const last = new IntersectionObserver(() => {
        last.disconnect();
        resolve();
      });
      last.observe(document.documentElement);
    });
  }
}

describe('an element', () => {
  it('is near when it is a phone’s screen below the viewport', async () => {
    await new Promise<void>((resolve) => whenNear(below(NEAR / 2), resolve));
  });

  it('is not near when it is further away, and is when one scrolls there', async () => {
    let calls = 0;
    const element = below(NEAR * 2);
    const near = new Promise<void>((resolve) =>
      whenNear(element, () => {
        calls++;
        resolve();
      }),
    );
    await observersHaveLooked();
    expect(calls).to.equal(0);
    element.scrollIntoView();
    await near;
    expect(calls).to.equal(1);
  });

  it('is near once only', async () => {
    let calls = 0;
    const element = below(0);
    await new Promise<void>((resolve) =>
      whenNear(element, () => {
        calls++;
        resolve();
      }),
    );
    for (const margin of [innerHeight + NEAR * 2, 0, innerHeight + NEAR * 2, 0]) {
      element.style.marginBlockStart = `${margin}px`;
      await observersHaveLooked();
    }
    expect(calls).to.equal(1);
  });

  it('is nobody’s concern after the undo', async () => {
    let calls = 0;
    const undo = whenNear(below(0), () => calls++);
    undo();
    await observersHaveLooked();
    expect(calls).to.equal(0);
  });
});
