import { expect } from '@open-wc/testing';
import { isPlainClick, plainClick } from '../../src/ui/plain-click.js';

const mouse = (init: MouseEventInit = {}) => new MouseEvent('click', { cancelable: true, ...init });

describe('a click', () => {
  const others: readonly [name: string, init: MouseEventInit][] = [
    ['with the middle button', { button: 1 }],
    ['with the right button', { button: 2 }],
    ['with Ctrl', { ctrlKey: true }],
    ['with Cmd', { metaKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
  ];

  it('without anything else is the panel’s', () => {
    expect(isPlainClick(mouse())).to.be.true;
    const acts: Event[] = [];
    const event = mouse();
    plainClick((each) => acts.push(each))(event);
    expect(acts).to.deep.equal([event]);
    expect(event.defaultPrevented).to.be.true;
  });

  for (const [name, init] of others) {
    it(`${name} is the browser’s`, () => {
      expect(isPlainClick(mouse(init))).to.be.false;
      const event = mouse(init);
      plainClick(() => {
        throw new Error('it must not act');
      })(event);
      expect(event.defaultPrevented).to.be.false;
    });
  }

  it('that somebody else has handled is theirs', () => {
    const event = mouse();
    event.preventDefault();
    expect(isPlainClick(event)).to.be.false;
  });
});
